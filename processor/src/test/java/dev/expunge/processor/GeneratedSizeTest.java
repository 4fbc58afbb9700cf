package dev.expunge.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated for a model of a key and ten other fields is read in reviews: no file is longer than two screens. */
class GeneratedSizeTest {

    private static final long LINES = 120;

    private static final String IMPORTS = """
            package store;

            import dev.expunge.annotation.ForeignKey;
            import dev.expunge.annotation.Id;
            import dev.expunge.annotation.Model;
            import dev.expunge.annotation.OnDelete;
            import dev.expunge.annotation.Version;
            import java.math.BigDecimal;
            import java.time.Instant;
            import java.time.LocalDate;
            import org.jspecify.annotations.Nullable;

            """;

    private static final String FIELDS = """
            @Model public class Track {
                @Id(generated = true) %1$s int id;
                %1$s String title;
                %1$s @Nullable String subtitle;
                %1$s BigDecimal unitPrice;
                %1$s Thread.State state;
                %1$s LocalDate releaseDate;
                %1$s Instant importedAt;
                %1$s boolean explicitLyrics;
                %1$s @ForeignKey Album album;
                %1$s @ForeignKey(to = Composer.class, onDelete = OnDelete.SET_NULL) @Nullable Integer composerId;
                %1$s @Version long version;
            """;
    private static final String ACCESSORS = """
                public int getId() { return id; }
                public void setId(int id) { this.id = id; }
                public String getTitle() { return title; }
                public void setTitle(String title) { this.title = title; }
                public @Nullable String getSubtitle() { return subtitle; }
                public void setSubtitle(@Nullable String subtitle) { this.subtitle = subtitle; }
                public BigDecimal getUnitPrice() { return unitPrice; }
                public void setUnitPrice(BigDecimal unitPrice) { this.unitPrice = unitPrice; }
                public Thread.State getState() { return state; }
                public void setState(Thread.State state) { this.state = state; }
                public LocalDate getReleaseDate() { return releaseDate; }
                public void setReleaseDate(LocalDate releaseDate) { this.releaseDate = releaseDate; }
                public Instant getImportedAt() { return importedAt; }
                public void setImportedAt(Instant importedAt) { this.importedAt = importedAt; }
                public boolean isExplicitLyrics() { return explicitLyrics; }
                public void setExplicitLyrics(boolean explicitLyrics) { this.explicitLyrics = explicitLyrics; }
                public Album getAlbum() { return album; }
                public void setAlbum(Album album) { this.album = album; }
                public @Nullable Integer getComposerId() { return composerId; }
                public void setComposerId(@Nullable Integer composerId) { this.composerId = composerId; }
                public long getVersion() { return version; }
                public void setVersion(long version) { this.version = version; }
            """;
    private static final String RECORD = """
            @Model public record Track(
                @Id(generated = true) int id,
                String title,
                @Nullable String subtitle,
                BigDecimal unitPrice,
                Thread.State state,
                LocalDate releaseDate,
                Instant importedAt,
                boolean explicitLyrics,
                @ForeignKey Album album,
                @ForeignKey(to = Composer.class, onDelete = OnDelete.SET_NULL) @Nullable Integer composerId,
                @Version long version) {}
            """;

    enum Shape {
        CLASS_WITH_FIELDS(FIELDS.formatted("") + "}"),
        CLASS_WITH_ACCESSORS(FIELDS.formatted("private") + ACCESSORS + "}"),
        A_RECORD(RECORD);

        private final String text;

        Shape(String text) {
            this.text = text;
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachFileOfAModelOfTenFieldsIsShort(Shape shape) throws IOException {
        Compilation compilation = Compiler.javac()
                .withOptions("-Xlint:all", "-Werror")
                .withProcessors(new ModelProcessor(), new RegistryProcessor(), new ClaimingProcessor())
                .compile(
                        JavaFileObjects.forSourceString("store.Album", parent("Album")),
                        JavaFileObjects.forSourceString("store.Composer", parent("Composer")),
                        JavaFileObjects.forSourceString("store.Track", IMPORTS + shape.text));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(lines(compilation))
                .hasSizeGreaterThan(2)
                .allSatisfy((file, lines) -> assertThat(lines).as(file).isLessThanOrEqualTo(LINES));
    }

    private static String parent(String name) {
        return IMPORTS + "@Model public class " + name + " { @Id(generated = true) int id; }";
    }

    private static Map<String, Long> lines(Compilation compilation) throws IOException {
        Map<String, Long> lines = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            if (file.getName().contains("/Track")) {
                lines.put(
                        file.getName(),
                        file.getCharContent(true).toString().lines().count());
            }
        }
        return lines;
    }
}
