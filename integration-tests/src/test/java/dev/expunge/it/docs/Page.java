package dev.expunge.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One page of the documentation, as a list of its fenced blocks. A comment right above a block says where it comes from:
 * {@code <!-- DeletingGuideTest#cascade -->}.
 *
 * @param file the page
 */
record Page(Path file) {

    private static final Path ROOT = Path.of("..");
    private static final Pattern BLOCK =
            Pattern.compile("^(?:<!-- ([^\\n]*) -->\\n)?^```(\\w*)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern CELL = Pattern.compile("\\| `([^`]+)` \\|$", Pattern.MULTILINE);

    /** Returns a page by its path in the repository. */
    static Page of(String path) {
        return new Page(ROOT.resolve(path));
    }

    /** Returns the README and all pages in {@code docs}. */
    static List<Page> all() {
        try (Stream<Path> files = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), files)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = BLOCK.matcher(text());
        while (matcher.find()) {
            String source = matcher.group(1) == null ? "" : matcher.group(1);
            blocks.add(new Block(source, matcher.group(2), matcher.group(3), matcher.start(3), matcher.end(3)));
        }
        return blocks;
    }

    /** Returns the blocks of one language. */
    List<Block> blocks(String language) {
        return blocks().stream()
                .filter(block -> block.language().equals(language))
                .toList();
    }

    /**
     * Compares what a sample printed with the text block of its name. {@code -Dexpunge.goldens=write} writes it into the
     * page instead.
     */
    void shows(String source, String printed) {
        if ("write".equals(System.getProperty("expunge.goldens"))) {
            write(printedBlock(source), printed);
        }
        assertThat(printed)
                .as("%s of %s", source, this)
                .isEqualTo(printedBlock(source).text());
    }

    private Block printedBlock(String source) {
        return blocks("text").stream()
                .filter(block -> block.source().equals(source))
                .findFirst()
                .orElseThrow(() -> new AssertionError(this + " has no text block of " + source));
    }

    private void write(Block block, String replacement) {
        try {
            String text = text();
            Files.writeString(file, text.substring(0, block.start()) + replacement + text.substring(block.end()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the code in the last column of each table below a heading, up to the next one of its level. */
    List<String> lastCells(String heading) {
        String section = text().split(heading + "\n", -1)[1].split("\n## ", -1)[0];
        return CELL.matcher(section).results().map(cell -> cell.group(1)).toList();
    }

    String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return ROOT.relativize(file).toString();
    }

    /**
     * A fenced block.
     *
     * @param source where it comes from, or empty
     * @param language what follows the fence, or empty
     * @param text what it holds, with its last line's end
     * @param start position of the text in the page
     * @param end position after it
     */
    record Block(String source, String language, String text, int start, int end) {}
}
