package dev.expunge.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.processor.emit.source.GeneratedSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The expected text of generated files, one folder for each test. {@code -Dexpunge.goldens=write} writes what is
 * generated instead of comparing it.
 */
public final class Goldens {

    private static final Path ROOT = Path.of("src/test/resources/golden");

    private final Path folder;

    private Goldens(Path folder) {
        this.folder = folder;
    }

    public static Goldens in(String folder) {
        return new Goldens(ROOT.resolve(folder));
    }

    /** Compares generated files with those of the folder: the same names, the same text to the last character. */
    public void check(Collection<GeneratedSource> sources) {
        Map<String, String> texts = new TreeMap<>();
        for (GeneratedSource source : sources) {
            String text = source.withoutNeedlessImports(name -> false).text();
            texts.put(source.type().nestedName() + ".java", text);
        }
        texts.forEach(this::check);
        assertThat(files()).as("files of %s", folder).isEqualTo(new TreeSet<>(texts.keySet()));
    }

    /** Compares one text with a file of the folder. */
    public void check(String file, String text) {
        if ("write".equals(System.getProperty("expunge.goldens"))) {
            write(file, text);
        }
        assertThat(text).as("golden %s", folder.resolve(file)).isEqualTo(read(file));
    }

    private void write(String file, String text) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read(String file) {
        try {
            Path golden = folder.resolve(file);
            return Files.exists(golden) ? Files.readString(golden) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> files() {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.forEach(file -> names.add(file.getFileName().toString()));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
