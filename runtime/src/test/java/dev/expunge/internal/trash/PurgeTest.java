package dev.expunge.internal.trash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.expunge.deletion.PurgeOptions;
import dev.expunge.deletion.PurgeReport;
import dev.expunge.error.deletion.Blocker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Purges remove what is due, and nothing that anybody still needs. */
class PurgeTest {

    private final Shop shop = new Shop();

    @BeforeEach
    void fill() {
        shop.execute("INSERT INTO customer (id) VALUES (1), (2), (3)");
        shop.execute("INSERT INTO invoice (id, customer_id) VALUES (11, 1), (12, 1), (21, 2)");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private static PurgeOptions olderThanHours(int hours) {
        return PurgeOptions.olderThan(Duration.ofHours(hours));
    }

    @Test
    void whatIsOldEnoughIsRemovedChildrenFirst() {
        shop.mark("customer", 8, 1, 3);
        shop.mark("invoice", 8, 11, 12);
        shop.mark("customer", 10, 2);

        PurgeReport report = shop.purge(Shop.CUSTOMERS, olderThanHours(3));

        assertThat(report.purged()).containsExactly(Map.entry("Invoice", 2L), Map.entry("Customer", 2L));
        assertThat(report.blocked()).isEmpty();
        assertThat(shop.all("customer")).containsExactly(2);
        assertThat(shop.all("invoice")).containsExactly(21);
    }

    @Test
    void liveAndYoungerRowsKeepWhatTheyReferTo() {
        shop.mark("customer", 8, 1, 2, 3);
        shop.mark("invoice", 8, 11);
        shop.mark("invoice", 10, 12);

        PurgeReport report = shop.purge(Shop.CUSTOMERS, olderThanHours(3));

        assertThat(report.purged()).containsExactly(Map.entry("Invoice", 1L), Map.entry("Customer", 1L));
        assertThat(report.blocked()).singleElement().satisfies(blocker -> {
            assertThat(blocker.reference()).isEqualTo("Invoice.customer");
            assertThat(blocker.count()).isEqualTo(2);
            assertThat(blocker.examples())
                    .extracting(Blocker.Example::toString)
                    .containsExactly(
                            "Invoice 12 (in the trash) refers to Customer 1", "Invoice 21 refers to Customer 2");
        });
        assertThat(shop.all("customer")).containsExactly(1, 2);
    }

    @Test
    void aRowThatIsKeptKeepsItsParents() {
        shop.execute("INSERT INTO remark VALUES (1, 11)");
        shop.mark("customer", 8, 1);
        shop.mark("invoice", 8, 11, 12);

        PurgeReport report = shop.purge(Shop.CUSTOMERS);

        assertThat(report.purged()).containsExactly(Map.entry("Invoice", 1L));
        assertThat(report.blocked())
                .extracting(Blocker::reference)
                .containsExactly("Remark.invoice", "Invoice.customer");
        assertThat(shop.all("customer")).containsExactly(1, 2, 3);
        assertThat(shop.all("remark")).containsExactly(1);
    }

    @Test
    void aRowThatOthersWouldBeSetToIsKeptByThem() {
        shop.execute("INSERT INTO badge VALUES (1, 3)");
        shop.execute("DELETE FROM invoice");
        shop.mark("customer", 8, 1, 2, 3);

        PurgeReport report = shop.purge(Shop.CUSTOMERS);

        assertThat(report.purged()).containsExactly(Map.entry("Customer", 2L));
        assertThat(report.blocked()).extracting(Blocker::toString).containsExactly("Badge.owner (SET): 1 row");
        assertThat(shop.all("customer")).containsExactly(3);
    }

    @Test
    void includingLiveTakesThemAlong() {
        shop.execute("INSERT INTO remark VALUES (1, 11)");
        shop.mark("customer", 8, 1);
        PurgeReport report = shop.purge(Shop.CUSTOMERS, olderThanHours(1).includingLive());
        assertThat(report.total()).isEqualTo(4);
        assertThat(shop.all("customer")).containsExactly(2, 3);
        assertThat(shop.all("remark")).isEmpty();
    }

    @Test
    void aTreeGoesAsAWholeOrStaysAboveWhatStays() {
        shop.execute("INSERT INTO folder (id, parent_id) VALUES (1, NULL), (2, 1), (3, 2), (4, 2), (5, NULL), (6, 5)");
        shop.execute("UPDATE folder SET parent_id = 6 WHERE id = 5");
        shop.mark("folder", 8, 1, 2, 3, 5, 6);

        PurgeReport report = shop.purge(Shop.FOLDERS, olderThanHours(1).chunksOf(2));

        assertThat(shop.all("folder")).containsExactly(1, 2, 4);
        assertThat(report.purged()).containsExactly(Map.entry("Folder", 3L));
        assertThat(report.blocked())
                .singleElement()
                .satisfies(blocker -> assertThat(blocker.examples())
                        .extracting(Blocker.Example::toString)
                        .containsExactly("Folder 2 (in the trash) refers to Folder 1", "Folder 4 refers to Folder 2"));
    }

    @Test
    void whatKeepsARowIsFoundHoweverDeepBelowIt() {
        shop.execute("INSERT INTO folder (id, parent_id) VALUES (1, NULL), (2, 1), (3, 2), (4, 3), (5, NULL), (6, 5)");
        shop.mark("folder", 8, 1, 2, 3, 5, 6);

        PurgeReport report = shop.purge(Shop.FOLDERS, olderThanHours(1).chunksOf(1));

        assertThat(shop.all("folder")).containsExactly(1, 2, 3, 4);
        assertThat(report.purged()).containsExactly(Map.entry("Folder", 2L));
        assertThat(report.blocked())
                .singleElement()
                .satisfies(blocker -> assertThat(blocker.examples())
                        .extracting(Blocker.Example::toString)
                        .containsExactly(
                                "Folder 2 (in the trash) refers to Folder 1",
                                "Folder 3 (in the trash) refers to Folder 2",
                                "Folder 4 refers to Folder 3"));
    }

    @Test
    void rowsOfATreeThatStayAreLookedAtOnce() {
        shop.execute("INSERT INTO folder (id, parent_id) VALUES (1, NULL), (2, 1), (3, NULL)");
        shop.mark("folder", 8, 1, 3);
        PurgeReport report = shop.purge(Shop.FOLDERS, olderThanHours(1));
        assertThat(report.total()).isEqualTo(1);
        assertThat(report.chunks()).isEqualTo(1);
    }

    @Test
    void aRowThatRefersToItselfIsNoHindrance() {
        shop.execute("INSERT INTO folder (id, parent_id) VALUES (1, 1)");
        shop.execute("INSERT INTO job (id, boss_id) VALUES (1, 1)");
        shop.mark("folder", 8, 1);
        shop.mark("job", 8, 1);
        assertThat(shop.purge(Shop.FOLDERS).total()).isEqualTo(1);
        assertThat(shop.purge(Shop.JOBS).total()).isEqualTo(1);
    }

    @Test
    void aRowOfAnotherModelWithTheSameKeyIsOne() {
        shop.execute("INSERT INTO remark VALUES (11, 11)");
        shop.mark("invoice", 8, 11);
        assertThat(shop.purge(Shop.INVOICES).blocked())
                .singleElement()
                .satisfies(blocker -> assertThat(blocker.examples())
                        .extracting(Blocker.Example::toString)
                        .containsExactly("Remark 11 refers to Invoice 11"));
        assertThat(shop.all("remark")).containsExactly(11);
    }

    @Test
    void includingLiveWhatIsRefusedStaysAlone() {
        shop.execute("INSERT INTO job (id, boss_id) VALUES (1, NULL), (2, NULL), (3, NULL), (4, NULL), (5, NULL)");
        shop.execute("INSERT INTO job (id, boss_id) VALUES (6, 3), (7, 5), (8, 5)");
        shop.mark("job", 8, 1, 2, 3, 4, 5);

        PurgeReport report = shop.purge(Shop.JOBS, olderThanHours(1).includingLive());

        assertThat(shop.all("job")).containsExactly(3, 5, 6, 7, 8);
        assertThat(report.purged()).containsExactly(Map.entry("Job", 3L));
        assertThat(report.blocked()).singleElement().satisfies(blocker -> {
            assertThat(blocker.reference()).isEqualTo("Job.boss");
            assertThat(blocker.action()).isEqualTo("RESTRICT");
            assertThat(blocker.count()).isEqualTo(3);
            assertThat(blocker.examples())
                    .extracting(Blocker.Example::toString)
                    .containsExactly("Job 6 refers to Job 3", "Job 7 refers to Job 5", "Job 8 refers to Job 5");
        });
    }

    @Test
    void rowsThatRestrictOthersOfTheirModelGoFirstWhenTheyAreDueThemselves() {
        shop.execute("INSERT INTO job (id, boss_id) VALUES (1, NULL), (2, 1), (3, 2), (4, NULL), (5, 4), (6, 5)");
        shop.mark("job", 8, 1, 2, 3, 4, 5);

        PurgeReport report = shop.purge(Shop.JOBS, olderThanHours(1).chunksOf(2));

        assertThat(shop.all("job")).containsExactly(4, 5, 6);
        assertThat(report.purged()).containsExactly(Map.entry("Job", 3L));
        assertThat(report.blocked())
                .singleElement()
                .satisfies(blocker -> assertThat(blocker.examples())
                        .extracting(Blocker.Example::toString)
                        .containsExactly("Job 5 (in the trash) refers to Job 4", "Job 6 refers to Job 5"));
    }

    @Test
    void chunksAreCommittedByThemselvesAndTold() {
        shop.execute("DELETE FROM invoice");
        IntStream.range(100, 125).forEach(id -> shop.execute("INSERT INTO customer (id) VALUES (" + id + ")"));
        shop.mark("customer", 8, IntStream.range(100, 125).boxed().toArray(Integer[]::new));
        List<Long> totals = new ArrayList<>();

        PurgeReport report = shop.purge(
                Shop.CUSTOMERS, olderThanHours(1).chunksOf(10).onProgress(sofar -> totals.add(sofar.total())));

        assertThat(totals).containsExactly(10L, 20L, 25L);
        assertThat(report.chunks()).isEqualTo(3);
        assertThat(report.stopped()).isFalse();
    }

    @Test
    void whatKeepsRowsIsAddedUpWithAFewExamples() {
        shop.execute("DELETE FROM invoice");
        for (int id = 100; id < 125; id++) {
            shop.execute("INSERT INTO customer (id) VALUES (" + id + ")");
            shop.execute("INSERT INTO invoice (id, customer_id) VALUES (" + id + ", " + id + ")");
            shop.mark("customer", 8, id);
        }
        List<Long> counts = new ArrayList<>();

        PurgeReport report = shop.purge(
                Shop.CUSTOMERS,
                olderThanHours(1)
                        .chunksOf(10)
                        .onProgress(sofar -> sofar.blocked().forEach(blocker -> counts.add(blocker.count()))));

        assertThat(report.total()).isZero();
        assertThat(counts).containsExactly(10L, 20L, 25L);
        assertThat(report.blocked()).singleElement().satisfies(blocker -> {
            assertThat(blocker.count()).isEqualTo(25);
            assertThat(blocker.examples())
                    .hasSize(20)
                    .endsWith(new Blocker.Example("Invoice 119", "Customer 119", false));
        });
    }

    @Test
    void theReportTellsStatementsAndTime() {
        shop.mark("customer", 8, 1, 3);
        shop.mark("invoice", 8, 11);
        long started = System.nanoTime();
        PurgeReport report = shop.purge(Shop.CUSTOMERS, olderThanHours(1).chunksOf(1));
        assertThat(report.elapsed()).isBetween(Duration.ZERO, Duration.ofNanos(System.nanoTime() - started));
        assertThat(report.statements()).isEqualTo(shop.sent().size());
        assertThat(report.chunks()).isEqualTo(3);
    }

    @Test
    void rowsAndThoseThatGoTogetherAreLockedBeforeAnythingIsRemoved() {
        shop.execute("INSERT INTO folder (id, parent_id) VALUES (1, NULL), (2, 1)");
        shop.mark("folder", 8, 1, 2);

        shop.purge(Shop.FOLDERS, olderThanHours(1).chunksOf(1));

        assertThat(shop.sent())
                .startsWith(
                        "SELECT t0.id, t0.deleted_at, t0.deletion_id, t0.deleted_by, t0.parent_id FROM folder t0"
                                + " WHERE t0.deleted_at < ? AND t0.deleted_at IS NOT NULL ORDER BY t0.id"
                                + " FETCH FIRST 1 ROWS ONLY FOR UPDATE",
                        "SELECT folder.id, folder.deleted_at, folder.deletion_id, folder.deleted_by, folder.parent_id"
                                + " FROM folder WHERE folder.parent_id = ? FOR UPDATE");
    }

    @Test
    void itStopsOnRequest() {
        shop.execute("DELETE FROM invoice");
        shop.mark("customer", 8, 1, 2, 3);
        List<Long> totals = new ArrayList<>();
        PurgeReport report = shop.purge(
                Shop.CUSTOMERS,
                olderThanHours(1)
                        .chunksOf(1)
                        .onProgress(sofar -> totals.add(sofar.total()))
                        .stopWhen(() -> totals.size() == 2));
        assertThat(report.stopped()).isTrue();
        assertThat(shop.all("customer")).containsExactly(3);
    }

    @Test
    void optionsSayWhatTheyRefuse() {
        assertThatIllegalArgumentException().isThrownBy(() -> PurgeOptions.olderThan(Duration.ofHours(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> olderThanHours(1).chunksOf(0));
    }
}
