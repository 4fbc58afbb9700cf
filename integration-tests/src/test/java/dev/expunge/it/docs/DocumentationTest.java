package dev.expunge.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.it.docs.Page.Block;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample in the documentation is a part of a compiled source, and every output was printed by a test. Samples may
 * be laid out for the page: white space does not count in them.
 */
class DocumentationTest {

    /** The README's samples are compiled from the README; see {@link ReadmeTest}. */
    private static final String COMPILED_FROM_THE_PAGE = "ReadmeTest";

    private static final String NOT_JAVA_CODE = "not compiled";
    private static final String QUOTES = "quotes ";
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)");

    static List<Page> pages() {
        return Page.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void samplesAreCompiled(Page page) {
        List<Block> samples = Stream.of("java", "kotlin")
                .flatMap(language -> page.blocks(language).stream())
                .toList();
        for (Block block : samples) {
            if (block.source().startsWith(QUOTES)) {
                String[] sources = block.source().substring(QUOTES.length()).split(", ", -1);
                checkQuotes(block.text().split("\\n\\n", -1), sources, page);
            } else if (!List.of(COMPILED_FROM_THE_PAGE, NOT_JAVA_CODE).contains(block.source())) {
                checkRegion(block, page);
            }
        }
    }

    private static void checkQuotes(String[] paragraphs, String[] sources, Page page) {
        assertThat(paragraphs).as("one paragraph of %s for each source", page).hasSameSizeAs(sources);
        for (int position = 0; position < sources.length; position++) {
            assertThat(SampleSource.named(sources[position]).text())
                    .as("%s, quoted in %s", sources[position], page)
                    .containsIgnoringWhitespaces(paragraphs[position].strip());
        }
    }

    private static void checkRegion(Block block, Page page) {
        String[] place = block.source().split("#", -1);
        assertThat(place)
                .as("the comment above this sample of %s names its source:%n%s", page, block.text())
                .hasSize(2);
        assertThat(block.text())
                .as("%s in %s", block.source(), page)
                .isEqualToIgnoringWhitespace(SampleSource.named(place[0]).region(place[1]));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void outputsWerePrinted(Page page) {
        for (Block block : page.blocks("text")) {
            String[] place = block.source().split("#", -1);
            assertThat(place)
                    .as("the comment above this output in %s names who printed it:%n%s", page, block.text())
                    .hasSize(2);
            assertThat(SampleSource.named(place[0]).text())
                    .as("%s in %s", block.source(), page)
                    .contains("shows(\"" + place[1] + "\"");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Page page) {
        Path folder = page.file().getParent();
        Stream<String> targets = LINK.matcher(page.text()).results().map(link -> link.group(1));

        assertThat(targets)
                .allSatisfy(target -> assertThat(folder.resolve(target)).matches(Files::exists, "exists"));
    }
}
