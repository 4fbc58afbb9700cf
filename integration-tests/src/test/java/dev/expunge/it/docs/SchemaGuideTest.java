package dev.expunge.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.error.SchemaMismatchException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.docs.guide.MusicStoreManagers;
import dev.expunge.it.schema.Scripts;
import dev.expunge.schema.Problem;
import dev.expunge.schema.SchemaReport;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples of the page about schemas. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class SchemaGuideTest {

    private static final Page GUIDE = Page.of("docs/schema.md");

    @Parameter
    Product product;

    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed);
    private TestDatabase database;
    private MusicStoreManagers store;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = Scripts.created(MusicStoreManagers.class, databases, product);
        store = MusicStoreManagers.on(database.dataSource());
    }

    @Test
    void scripts() {
        assertThat(GUIDE.blocks("sql"))
                .isNotEmpty()
                .allSatisfy(block -> assertThat(Scripts.text(MusicStoreManagers.class, Product.POSTGRESQL))
                        .contains(block.text()));
    }

    @Test
    void verify() {
        leaveFlyersAlone();
        database.run("alter table party alter column city drop not null");
        // tag::verify
        SchemaReport report = store.database().verify();
        out.print(report);
        // end::verify
        if (product == Product.POSTGRESQL) {
            shows("verify", printed.toString());
        }
        assertThat(report.findings()).hasSize(3);
    }

    @Test
    void require() {
        leaveFlyersAlone();

        assertThatThrownBy(() -> {
                    // tag::require
                    store.database().verify().requireClean(); // SchemaMismatchException: the report above
                    // end::require
                })
                .isInstanceOf(SchemaMismatchException.class);
    }

    @Test
    void without() {
        leaveFlyersAlone();
        // tag::without
        store.database()
                .verify()
                .without(Problem.MISSING_FOREIGN_KEY, Problem.MISSING_INDEX)
                .requireClean();
        // end::without
        assertThat(store.database().verify().isClean()).isFalse();
    }

    private static void shows(String name, String text) {
        GUIDE.shows("SchemaGuideTest#" + name, text);
    }

    /** H2 made the index with the constraint, and drops it with it. */
    private void leaveFlyersAlone() {
        database.run("alter table flyer drop constraint flyer_party_id_fkey");
        if (product == Product.POSTGRESQL) {
            database.run("drop index flyer_party_id_idx");
        }
    }
}
