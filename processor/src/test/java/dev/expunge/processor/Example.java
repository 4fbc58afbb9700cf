package dev.expunge.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of sources that shows one diagnostic: those in {@code library} and {@code plain-library} are compiled first,
 * with and without the processor, and are then seen as class files.
 *
 * @param name {@code EXP4003/bad}, for messages
 * @param folder where it is
 */
record Example(String name, Path folder) {

    private static final Path ROOT = Path.of("src/test/resources/diagnostics");

    /** Returns the examples of a code whose names start with {@code prefix}. */
    static List<Example> of(String code, String prefix) {
        return children(ROOT.resolve(code)).stream()
                .filter(folder -> folder.getFileName().toString().startsWith(prefix))
                .map(folder -> new Example(code + "/" + folder.getFileName(), folder))
                .toList();
    }

    List<Path> sources() {
        return sourcesIn(folder).stream()
                .filter(file -> !file.startsWith(folder.resolve("library")))
                .filter(file -> !file.startsWith(folder.resolve("plain-library")))
                .toList();
    }

    Optional<List<Path>> library(String kind) {
        Path library = folder.resolve(kind);
        return Files.isDirectory(library) ? Optional.of(sourcesIn(library)) : Optional.empty();
    }

    /** Returns what the file {@code options} tells the compiler. */
    List<String> options() {
        Path options = folder.resolve("options");
        try {
            return Files.exists(options) ? Files.readAllLines(options) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    private static List<Path> sourcesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
