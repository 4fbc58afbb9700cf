package dev.expunge.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiling one changed model, the rest as class files, yields the registry that compiling everything yields. */
class PartialCompilationTest {

    private static final String ARTIST = """
            package store;
            import dev.expunge.annotation.*;
            @Model public class Artist { @Id int id; String name; }
            """;
    private static final String ALBUM = """
            package store;
            import dev.expunge.annotation.*;
            @Model public class Album { @Id int id; @ForeignKey Artist artist; }
            """;
    private static final String REGISTRY = """
            package store;
            @dev.expunge.annotation.ModelRegistry interface MusicStore {}
            """;

    @TempDir
    Path folder;

    @Test
    void keepsAnExplicitRegistry() throws IOException {
        compile(source("Artist", ARTIST), source("Album", ALBUM), source("MusicStore", REGISTRY));
        String whole = generated("MusicStorePlans");

        compile(source("Artist", ARTIST));

        assertThat(generated("MusicStorePlans")).isEqualTo(whole).contains("AlbumModelType");
        assertThat(folder.resolve("store/Managers.java")).doesNotExist();
    }

    @Test
    void keepsAnImplicitRegistry() throws IOException {
        compile(source("Artist", ARTIST), source("Album", ALBUM));
        String whole = generated("Managers");

        compile(source("Album", ALBUM));

        assertThat(generated("Managers")).isEqualTo(whole).contains("ArtistManager");
    }

    @Test
    void impliesNoRegistryForModelsWhoseRegistryIsElsewhere() throws IOException {
        Path shop = Files.createDirectories(folder.resolve("src/shop")).resolve("Shop.java");
        Files.writeString(shop, """
                package shop;
                @dev.expunge.annotation.ModelRegistry interface Shop {}
                """);
        compile(source("Artist", ARTIST), source("Album", ALBUM), shop);

        compile(source("Album", ALBUM));

        assertThat(folder.resolve("store/Managers.java")).doesNotExist();
    }

    @Test
    void knowsHowRowsOfOtherModelsGoToTheTrash() throws IOException {
        Path trashable = source("Trashable", """
                package store;
                import dev.expunge.annotation.*;
                import org.jspecify.annotations.Nullable;
                @SoftDeletable(deletedBy = "clerk") abstract class Trashable {
                    java.time.@Nullable Instant deletedAt;
                }
                """);
        Path customer = source("Customer", """
                package store;
                import dev.expunge.annotation.*;
                @Model public class Customer extends Trashable { @Id int id; }
                """);
        Path invoice = source("Invoice", """
                package store;
                import dev.expunge.annotation.*;
                @SoftDeletable(flag = "deleted")
                @Model public class Invoice { @Id int id; @ForeignKey Customer customer; }
                """);
        Path payment = source("Payment", """
                package store;
                import dev.expunge.annotation.*;
                @Model public class Payment {
                    @Id int id;
                    @ForeignKey(onSoftDelete = OnSoftDelete.DELETE) Invoice invoice;
                }
                """);
        compile(trashable, customer, invoice, payment);
        String plans = generated("Plans");
        String type = generated("CustomerModelType");

        compile(source("Artist", ARTIST));
        assertThat(generated("Plans")).contains("artist()", "SoftDeletionPlan customerToTrash()");
        compile(customer);

        assertThat(generated("CustomerModelType")).isEqualTo(type).contains("MARK_DELETION_ID", "MARK_DELETED_BY");
        assertThat(generated("Plans")).contains(plans.substring(plans.indexOf("private static DeletionPlan customer")));
    }

    @Test
    void knowsHowAParentHoldsItsKey() throws IOException {
        Path sheet = source("Sheet", """
                package store;
                import dev.expunge.annotation.*;
                import java.util.List;
                @Model public class Sheet {
                    @Id @Convert(Numbers.class) List<Integer> numbers;
                    @Column(ordinal = true, unique = true) Thread.State state;

                    static class Numbers implements ValueConverter<List<Integer>, String> {
                        @Override public String toColumn(List<Integer> value) { return value.toString(); }
                        @Override public List<Integer> fromColumn(String column) { return List.of(column.length()); }
                    }
                }
                """);
        Path note = source("Note", """
                package store;
                import dev.expunge.annotation.*;
                import java.util.List;
                @Model public record Note(
                        @Id @ForeignKey(to = Sheet.class) List<Integer> sheet,
                        @ForeignKey(to = Sheet.class, references = "state") Thread.State state) {}
                """);
        compile(sheet, note);
        String whole = generated("NoteModelType");

        compile(note);

        assertThat(generated("NoteModelType"))
                .isEqualTo(whole)
                .contains(
                        "Column<List<Integer>> COLUMN_SHEET",
                        "ValueTypes.converted(new Sheet.Numbers(), ValueTypes.STRING)",
                        "ValueTypes.numbered(State.values())");
    }

    @Test
    void knowsWhatAModelEmbeds() throws IOException {
        Path size = source("Size", """
                package store;
                public record Size(int width, java.util.Optional<Integer> height, String depth) {}
                """);
        Path box = source("Box", """
                package store;
                import dev.expunge.annotation.*;
                @Model public record Box(@Id int id, @Embedded Size size, @Embedded java.util.Optional<Size> inner) {}
                """);
        compile(size, box, source("MusicStore", REGISTRY));
        String registry = generated("MusicStoreManagers");
        String schema = schema();
        String model = generated("BoxModelType");

        compile(source("MusicStore", REGISTRY));

        assertThat(schema()).isEqualTo(schema).contains("size_height integer,", "inner_depth varchar");
        assertThat(generated("MusicStoreManagers")).isEqualTo(registry);

        compile(box);

        assertThat(generated("BoxModelType")).isEqualTo(model);
        assertThat(schema()).isEqualTo(schema);
    }

    @Test
    void refersToNoComponentOfAnEmbeddedRecord() throws IOException {
        Path box = source("Box", """
                package store;
                import dev.expunge.annotation.*;
                @Model public record Box(@Id int id, @Embedded Size size) {
                    public record Size(@Column(unique = true) int width) {}
                }
                """);
        Path lid = source("Lid", """
                package store;
                import dev.expunge.annotation.*;
                @Model public record Lid(@Id int id, @ForeignKey(to = Box.class, references = "size.width") int width) {}
                """);
        StringWriter together = new StringWriter();
        StringWriter alone = new StringWriter();

        assertThat(succeeds(together, box, lid)).isFalse();
        compile(box);
        assertThat(succeeds(alone, lid)).isFalse();

        assertThat(together.toString()).contains("EXP4007");
        assertThat(alone.toString()).contains("EXP4007");
    }

    @Test
    void followsAChange() throws IOException {
        compile(source("Artist", ARTIST), source("Album", ALBUM), source("MusicStore", REGISTRY));

        compile(source("Album", ALBUM.replace("@ForeignKey", "@ForeignKey(onDelete = OnDelete.PROTECT)")));

        assertThat(generated("MusicStorePlans")).contains(".guard(PROTECT, AlbumModelType.artistReference())");
    }

    @Test
    void readsKeysMadeOfCompositeKeys() throws IOException {
        String imports = "package store; import dev.expunge.annotation.*; ";
        Path place = source("Place", imports + "@Model public class Place { @Id int row; @Id int seat; }");
        Path visit =
                source("Visit", imports + "@Model public class Visit { @Id @ForeignKey Place place; @Id int day; }");
        Path ticket = source("Ticket", imports + "@Model public class Ticket { @Id @ForeignKey Visit visit; }");
        Path drink =
                source("Drink", imports + "@Model public class Drink { @Id @ForeignKey Ticket ticket; @Id int n; }");
        compile(place, visit, ticket, drink);
        String whole = generated("DrinkModelType");

        compile(drink);

        assertThat(generated("DrinkModelType")).isEqualTo(whole).contains("key.ticketVisitPlaceSeat()");
    }

    private Path source(String name, String text) throws IOException {
        Path file = Files.createDirectories(folder.resolve("src/store")).resolve(name + ".java");
        return Files.writeString(file, text);
    }

    private String generated(String name) throws IOException {
        return Files.readString(folder.resolve("store").resolve(name + ".java"));
    }

    private String schema() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Path script = files.filter(file -> file.endsWith("MusicStore.h2.sql"))
                    .findFirst()
                    .orElseThrow();
            return Files.readString(script);
        }
    }

    private void compile(Path... sources) throws IOException {
        StringWriter messages = new StringWriter();
        assertThat(succeeds(messages, sources)).as("%s", messages).isTrue();
    }

    private boolean succeeds(Writer messages, Path... sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-d",
                folder.toString(),
                "-classpath",
                folder + File.pathSeparator + System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            CompilationTask task = compiler.getTask(
                    messages,
                    files,
                    null,
                    options,
                    null,
                    files.getJavaFileObjectsFromPaths(Stream.of(sources).toList()));
            task.setProcessors(List.of(new ModelProcessor(), new RegistryProcessor(), new ClaimingProcessor()));
            return task.call();
        }
    }
}
