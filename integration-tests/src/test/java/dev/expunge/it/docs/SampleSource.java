package dev.expunge.it.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A source file that this module compiles, written or generated, for pages to show parts of.
 *
 * @param text what it holds
 */
record SampleSource(String text) {

    private static final List<Path> ROOTS = Stream.of("src/test/java", "target/generated-test-sources/test-annotations")
            .map(root -> Path.of(root, "dev/expunge/it/docs"))
            .toList();

    /** Returns a file of this package or one below it, named like {@code guide/Album}. */
    static SampleSource named(String name) {
        Path file = ROOTS.stream()
                .map(root -> root.resolve(name + ".java"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no source " + name));
        try {
            return new SampleSource(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what stands between {@code // tag::name} and {@code // end::name}. */
    String region(String name) {
        String marks = "// tag::%1$s\\n(.*?)^\\h*// end::%1$s\\n".formatted(Pattern.quote(name));
        Matcher region =
                Pattern.compile(marks, Pattern.DOTALL | Pattern.MULTILINE).matcher(text);
        if (!region.find()) {
            throw new AssertionError("There is no region " + name);
        }
        return region.group(1);
    }
}
