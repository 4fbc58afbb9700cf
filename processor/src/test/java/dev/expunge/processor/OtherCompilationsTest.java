package dev.expunge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.annotation.Model;
import dev.expunge.spi.Table;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compilations that are not javac's on a class path generate the same, and it compiles there. */
class OtherCompilationsTest {

    private static final String HEAD = """
            package store;
            import dev.expunge.annotation.*;
            import org.jspecify.annotations.Nullable;
            """;

    @TempDir
    Path folder;

    private final List<Path> sources = new ArrayList<>();

    @BeforeEach
    void writeSources() throws IOException {
        add("store/Artist.java", HEAD + """
                @Model public class Artist {
                    @Id(generated = true) int id;
                    @Nullable String wikipedia;
                    String name;
                    @ForeignKey(to = Seat.class) @Nullable SeatKey seat;
                    @ManyToMany java.util.Set<Seat> seats;
                    @ManyToMany(to = Seat.class) java.util.List<SeatKey> favourites;
                    @ManyToMany java.util.Collection<Artist> friends;
                }
                """);
        add("store/Seat.java", HEAD + "@Model public record Seat(@Id int row, @Id int column, int aisle) {}");
        add("store/Store.java", HEAD + "@ModelRegistry public interface Store {}");
    }

    @Test
    void ecjGeneratesWhatJavacGenerates() {
        SortedMap<String, String> byJavac =
                generated(ToolProvider.getSystemJavaCompiler(), "javac", "-cp", System.getProperty("java.class.path"));

        SortedMap<String, String> byEcj =
                generated(new EclipseCompiler(), "ecj", "-17", "-cp", System.getProperty("java.class.path"));

        assertThat(byEcj).isEqualTo(byJavac).hasSize(9);
    }

    @Test
    void aModuleNeedsOursOnly() throws IOException {
        add("module-info.java", """
                module shop {
                    requires transitive dev.expunge;
                    requires static org.jspecify;
                    exports store;
                }
                """);
        String modules = String.join(
                System.getProperty("path.separator"), home(Model.class), home(Table.class), home(Nullable.class));

        assertThat(generated(ToolProvider.getSystemJavaCompiler(), "module", "-p", modules))
                .hasSize(9);
    }

    private void add(String name, String text) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        sources.add(Files.writeString(file, text));
    }

    /** Compiles the sources without any message and returns the generated ones. */
    private SortedMap<String, String> generated(JavaCompiler compiler, String name, String... path) {
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Path output = Files.createDirectories(folder.resolve(name));
            List<String> options = new ArrayList<>(List.of(path));
            options.addAll(List.of("-d", output.toString(), "-s", output.toString()));
            StringWriter messages = new StringWriter();
            CompilationTask task =
                    compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new ModelProcessor(), new RegistryProcessor(), new ClaimingProcessor()));
            assertThat(task.call()).as("%s", messages).isTrue();
            return sourcesIn(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedMap<String, String> sourcesIn(Path output) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file :
                    files.filter(found -> found.toString().endsWith(".java")).toList()) {
                texts.put(output.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static String home(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
