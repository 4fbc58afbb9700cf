package dev.expunge.it.museum;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.journal.Journal;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The shapes that models can have, each with one delete: the rows before, every statement with its parameters and its
 * number of rows, the rows afterwards and the report. {@code -Dexpunge.goldens=write} writes what was seen instead of
 * comparing it.
 */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class NamedScenariosTest {

    private static final Path JOURNALS = Path.of("src/test/resources/dev/expunge/it/museum");

    @Parameter
    Product product;

    private final Journal journal = new Journal();
    private TestDatabase database;
    private HeritageManagers heritage;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.empty(product);
        try (InputStream script = NamedScenariosTest.class.getResourceAsStream("museums.sql")) {
            database.run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
        heritage =
                HeritageManagers.on(DatabaseSettings.of(database.dataSource()).listener(journal));
    }

    @Test
    void aTree() throws IOException {
        check("tree", () -> heritage.hall().deleteById(1), "hall");
    }

    @Test
    void aChainThatIsNeverNull() throws IOException {
        check("chain", () -> heritage.bead().deleteById(1), "bead");
    }

    @Test
    void aDiamond() throws IOException {
        check("diamond", () -> heritage.museum().deleteById(1), "museum", "wing", "curator", "exhibit");
    }

    @Test
    void aCycle() throws IOException {
        check("cycle", () -> heritage.crew().deleteById(1), "crew", "guide");
    }

    @Test
    void oneToOne() throws IOException {
        check("one-to-one", () -> heritage.safe().deleteById(1), "safe", "padlock");
    }

    @Test
    void aJoinTableFromItsOwner() throws IOException {
        check("join-table", () -> heritage.poem().deleteById(10), "poem", "motif", "poem_motifs");
    }

    @Test
    void aJoinTableFromTheOtherSide() throws IOException {
        check("join-table-other-side", () -> heritage.motif().deleteById(1), "poem", "motif", "poem_motifs");
    }

    @Test
    void aReferenceToAUniqueColumn() throws IOException {
        check(
                "unique-column",
                () -> heritage.painting()
                        .filter(painting -> painting.id.in(1, 2))
                        .delete(),
                "painting",
                "frame",
                "scan");
    }

    @Test
    void fieldsOfASuperclass() throws IOException {
        check("inheritance", () -> heritage.owner().deleteById(1), "owner", "vase", "coin");
    }

    @Test
    void setBySupplier() throws IOException {
        check("set-by-supplier", () -> heritage.counter().deleteById(1), "counter", "visitor");
    }

    private void check(String scenario, Supplier<DeletionReport> delete, String... tables) throws IOException {
        StringJoiner text = new StringJoiner("\n", "", "\n");
        addRows("Before", tables, text);
        DeletionReport report = delete.get();
        text.add("Statements");
        journal.lines().forEach(line -> text.add("  " + line));
        addRows("Afterwards", tables, text);
        text.add("Report").add("  deleted " + new TreeMap<>(report.deleted()));
        text.add("  updated " + new TreeMap<>(report.updated()));
        text.add("  statements " + report.statements());
        Path file = JOURNALS.resolve(product.name().toLowerCase(Locale.ROOT)).resolve(scenario + ".txt");
        if ("write".equals(System.getProperty("expunge.goldens"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.toString());
        }
        assertThat(text.toString()).as(file.toString()).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }

    private void addRows(String title, String[] tables, StringJoiner text) {
        text.add(title);
        for (String table : tables) {
            List<String> rows = database.rows("select * from " + table);
            rows.sort(null);
            text.add("  %s: %s".formatted(table, String.join(" | ", rows)));
        }
    }
}
