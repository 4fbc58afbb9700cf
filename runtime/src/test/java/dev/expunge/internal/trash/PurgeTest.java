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
    void aRowThatRefersToItselfIsNoHindrance() {
        shop.execute("INSERT INTO folder (id, parent_id) VALUES (1, 1)");
        shop.mark("folder", 8, 1);
        assertThat(shop.purge(Shop.FOLDERS).total()).isEqualTo(1);
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
