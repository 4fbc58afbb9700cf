package dev.expunge.processor;

import static java.util.stream.Collectors.partitioningBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.annotation.Model;
import dev.expunge.spi.Table;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();
    private static final String CLASS_PATH = System.getProperty("java.class.path");

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
        add("store/Heard.java", HEAD + """
                public interface Heard {
                    @AfterDelete default void untold() {}
                    @BeforeDelete default void told(dev.expunge.DeletionEvent event) {}
                }
                """);
        add("store/Listed.java", HEAD + """
                public abstract class Listed {
                    @BeforeDelete void second() {}
                    @BeforeDelete void first(dev.expunge.DeletionEvent event) {}
                    @AfterDelete void last() {}
                }
                """);
        add("store/Album.java", HEAD + """
                @Model public class Album extends Listed implements Heard {
                    @Id int id;
                    @BeforeDelete void zebra() {}
                    String title;
                    @BeforeDelete @AfterDelete void ape() {}
                    @Override @AfterDelete void last() {}
                }
                """);
        add("store/Single.java", HEAD + """
                @Model public record Single(@Id int id, @Embedded Size size, @Embedded @Nullable Size inner)
                        implements Heard {
                    record Size(int width, @Nullable Integer height, String depth) {}
                    @BeforeDelete void zebra() {}
                    @BeforeDelete void ape() {}
                }
                """);
        add("store/Store.java", HEAD + "@ModelRegistry public interface Store {}");
    }

    @Test
    void ecjGeneratesWhatJavacGenerates() {
        SortedMap<String, String> byJavac = generated(JAVAC, "javac", sources, "-cp", CLASS_PATH);

        SortedMap<String, String> byEcj = generated(new EclipseCompiler(), "ecj", sources, "-17", "-cp", CLASS_PATH);

        assertThat(byEcj).isEqualTo(byJavac).hasSize(19);
        assertThat(byEcj.get("store/AlbumModelType.java"))
                .containsSubsequence("record.second()", "record.first(event)", "record.told(event)", "record.zebra()")
                .containsSubsequence("record.last()", "record.untold()", "record.ape()");
    }

    /** ecj shows the methods of class files sorted by name. */
    @Test
    void ecjCallsTheHooksOfClassFilesByName() {
        Set<String> bases = Set.of("Heard.java", "Listed.java");
        Map<Boolean, List<Path>> parts = sources.stream()
                .collect(
                        partitioningBy(file -> bases.contains(file.getFileName().toString())));
        generated(JAVAC, "bases", parts.get(true), "-cp", CLASS_PATH);
        String path = CLASS_PATH + File.pathSeparator + folder.resolve("bases");

        SortedMap<String, String> byEcj = generated(new EclipseCompiler(), "ecj", parts.get(false), "-17", "-cp", path);

        assertThat(sortedLines(byEcj)).isEqualTo(sortedLines(generated(JAVAC, "javac", parts.get(false), "-cp", path)));
        assertThat(byEcj.get("store/AlbumModelType.java"))
                .containsSubsequence("record.first(event)", "record.second()", "record.told(event)", "record.zebra()");
    }

    private static List<String> sortedLines(SortedMap<String, String> texts) {
        return texts.values().stream().flatMap(String::lines).sorted().toList();
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
        String modules = String.join(File.pathSeparator, home(Model.class), home(Table.class), home(Nullable.class));

        assertThat(generated(JAVAC, "module", sources, "-p", modules)).hasSize(19);
    }

    private void add(String name, String text) throws IOException {
        Path file = folder.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        sources.add(Files.writeString(file, text));
    }

    /** Compiles the sources without any message and returns the generated ones. */
    private SortedMap<String, String> generated(
            JavaCompiler compiler, String name, List<Path> compiled, String... path) {
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Path output = Files.createDirectories(folder.resolve(name));
            List<String> options = new ArrayList<>(List.of(path));
            options.addAll(List.of("-d", output.toString(), "-s", output.toString()));
            StringWriter messages = new StringWriter();
            CompilationTask task =
                    compiler.getTask(messages, files, null, options, null, files.getJavaFileObjectsFromPaths(compiled));
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
