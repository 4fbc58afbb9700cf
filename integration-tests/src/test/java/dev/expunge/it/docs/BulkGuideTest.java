package dev.expunge.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.BulkDeleteException;
import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.deletion.ChunksRefusedException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.docs.guide.GuideDatabase;
import dev.expunge.it.docs.guide.MusicStoreManagers;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples of the guide to bulk deletes, each run on every database, with what they print. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class BulkGuideTest {

    private static final Page GUIDE = Page.of("docs/bulk.md");

    @Parameter
    Product product;

    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed);
    private final AtomicBoolean shutdown = new AtomicBoolean();
    private TestDatabase database;
    private DataSource dataSource;
    private MusicStoreManagers store;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = GuideDatabase.with(databases, product);
        dataSource = database.dataSource();
        store = MusicStoreManagers.on(dataSource);
    }

    @Test
    void whole() {
        // tag::whole
        store.album().filter(a -> a.title.startsWith("Live")).bulkDelete();
        store.album().filter(a -> a.artistId.eq(2)).bulkDelete(DeletionOptions.atMost(500));
        // end::whole
        assertThat(database.rows("select id from album")).containsExactly("12");
    }

    @Test
    void chunks() {
        // tag::chunks
        DeletionReport report = store.album()
                .filter(a -> a.id.gt(0))
                .bulkDelete(BulkOptions.chunksOf(2)
                        .pause(Duration.ofMillis(50))
                        .stopWhen(shutdown::get)
                        .onProgress(sofar -> out.println(sofar.chunks() + " " + sofar.deleted())));
        // end::chunks
        assertThat(report.chunks().stopped()).isFalse();
        shows("chunks", printed.toString());
    }

    @Test
    void statements() {
        // tag::statements
        MusicStoreManagers listened = MusicStoreManagers.on(
                DatabaseSettings.of(dataSource).listener(sent -> out.println(sent.rows() + " " + sent.sql())));

        listened.album().filter(a -> a.artist().name.eq("Queen")).bulkDelete(BulkOptions.chunksOf(2));
        // end::statements
        if (product == Product.POSTGRESQL) {
            shows("statements", printed.toString());
        }
    }

    @Test
    void refusal() {
        database.run("insert into sale values (7, 211)");
        // tag::refusal
        UUID deletionId;
        try {
            deletionId = store.album().all().bulkDelete(BulkOptions.chunksOf(1)).deletionId();
        } catch (BulkDeleteException ended) {
            out.println(ended.reportSoFar().chunks() + " " + ended.reportSoFar().deleted());
            out.println(ended.getCause().getMessage());
            deletionId = ended.reportSoFar().deletionId();
        }
        // end::refusal
        shows("refusal", printed.toString());
        database.run("delete from sale");
        // tag::resume
        DeletionReport rest =
                store.album().all().bulkDelete(BulkOptions.chunksOf(1).resume(deletionId));
        // end::resume
        assertThat(rest.deletionId()).isEqualTo(deletionId);
        assertThat(rest.deleted()).isEqualTo(Map.of("Album", 1L, "Track", 1L));
    }

    @Test
    void skipping() {
        database.run("insert into sale values (7, 111)");
        // tag::skip
        DeletionReport report = store.album()
                .all()
                .bulkDelete(BulkOptions.chunksOf(1000).skipRefused(refusal -> out.println("left: " + refusal.roots())));

        out.println(report.deleted());
        // end::skip
        shows("skip", printed.toString());
    }

    @Test
    void partialClosure() {
        // tag::partial
        try {
            store.artist().all().bulkDelete(BulkOptions.chunksOf(1000));
        } catch (ChunksRefusedException refusal) {
            out.println(refusal.getMessage());
        }
        // end::partial
        shows("partial", printed.toString());
    }

    private static void shows(String name, String text) {
        GUIDE.shows("BulkGuideTest#" + name, text);
    }
}
