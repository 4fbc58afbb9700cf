package dev.expunge.internal.deletion;

import static dev.expunge.internal.deletion.SoftShop.CUSTOMER;
import static dev.expunge.internal.deletion.SoftShop.GUARDED;
import static dev.expunge.internal.deletion.SoftShop.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Reason;
import dev.expunge.deletion.SoftDeletionPlan;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.error.deletion.ChunksRefusedException;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.hook.Hooks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Bulk deletes that move rows to the trash: at once, in chunks, and from where they were stopped. */
class SoftChunksTest {

    private static final Selection CUSTOMERS = Selection.all(CUSTOMER);

    private final Scenario scenario = SoftShop.opened(new H2Dialect());

    @AfterEach
    void close() {
        scenario.close();
    }

    private DeletionReport delete(SoftDeletionPlan plan, BulkOptions options) {
        return scenario.softly(Hooks.none(), plan).deleteInChunks(CUSTOMERS, options);
    }

    private List<String> stamps() {
        return scenario.rows("SELECT DISTINCT deletion_id, deleted_at AT TIME ZONE 'UTC' FROM customer");
    }

    @Test
    void withoutChunksItIsADelete() {
        DeletionReport report = scenario.softly(Hooks.none(), PLAN).bulkDelete(CUSTOMERS, DeletionOptions.defaults());

        assertThat(report.softDeleted())
                .containsExactly(entry("Customer", 2L), entry("Invoice", 3L), entry("Refund", 1L));
        assertThat(report.deleted()).containsExactly(entry("Line", 3L), entry("Refund", 2L));
    }

    @Test
    void allChunksShareOneIdAndOneTime() {
        List<DeletionReport> heard = new ArrayList<>();

        DeletionReport report = delete(PLAN, BulkOptions.chunksOf(1).onProgress(heard::add));

        assertThat(report.softDeleted())
                .containsExactly(entry("Customer", 2L), entry("Invoice", 3L), entry("Refund", 1L));
        assertThat(report.deleted()).containsExactly(entry("Line", 3L), entry("Refund", 2L));
        assertThat(report.chunks().committed()).isEqualTo(2);
        assertThat(heard).extracting(DeletionReport::total).containsExactly(8L, 11L);
        assertThat(stamps()).containsExactly(report.deletionId() + " 2026-07-01 12:00:00.123456+00");
    }

    @Test
    void whatGoesOnLaterWritesTheIdAndTheTimeOfTheBeginning() {
        AtomicInteger asked = new AtomicInteger();
        DeletionReport stopped = delete(PLAN, BulkOptions.chunksOf(1).stopWhen(() -> asked.getAndIncrement() > 0));
        assertThat(stopped.softDeleted()).containsEntry("Customer", 1L);
        scenario.setTime(Scenario.NOW.plus(Duration.ofDays(3)));

        DeletionReport resumed = delete(PLAN, BulkOptions.chunksOf(1).resume(stopped.deletionId()));

        assertThat(resumed.deletionId()).isEqualTo(stopped.deletionId());
        assertThat(resumed.softDeleted()).isEqualTo(Map.of("Customer", 1L, "Invoice", 1L));
        assertThat(stamps()).containsExactly(stopped.deletionId() + " 2026-07-01 12:00:00.123456+00");
    }

    @Test
    void aRefusedRootIsLeft() {
        scenario.execute("INSERT INTO claim (id, customer_id) VALUES (1, 1)");
        List<String> refused = new ArrayList<>();

        DeletionReport report =
                delete(GUARDED, BulkOptions.chunksOf(5).skipRefused(refusal -> refused.add(refusal.roots())));

        assertThat(refused).containsExactly("Customer 1");
        assertThat(report.softDeleted()).isEqualTo(Map.of("Customer", 1L, "Invoice", 1L));
        assertThat(SoftShop.rows(scenario, "customer")).isEqualTo("1 | 2");
    }

    @Test
    void aLimitCountsTheWholeFirst() {
        DeletionOptions ten = DeletionOptions.atMost(10);

        assertThatThrownBy(() -> delete(PLAN, BulkOptions.chunksOf(1).with(ten)))
                .isInstanceOfSatisfying(
                        DeletionLimitException.class,
                        limit -> assertThat(limit.total()).isEqualTo(11));
        assertThat(SoftShop.rows(scenario, "customer")).isEqualTo("1 2 | ");
    }

    @Test
    void whereRowsOfOneChunkRestrictThoseOfAnotherTheyAreRefused() {
        DeletionPlan.Builder marking = DeletionPlan.marking(CUSTOMER)
                .collect(CUSTOMER, DeletionPlan.because(Reason.ROOTS, Reason.REFERRERS))
                .collect(SoftShop.INVOICE, DeletionPlan.because(Reason.EXCLUSION), SoftShop.INVOICE_OF)
                .guard(OnDelete.RESTRICT, SoftShop.INVOICE_OF);
        SoftDeletionPlan plan = SoftDeletionPlan.of(
                marking.mark(SoftShop.INVOICE).mark(CUSTOMER).build());

        assertThatThrownBy(() -> delete(plan, BulkOptions.chunksOf(1)))
                .isInstanceOf(ChunksRefusedException.class)
                .hasMessageContaining("Invoice.customer (RESTRICT)");
    }

    @Test
    void theTrashHasNoRootToMark() {
        DeletionReport report = scenario.softly(Hooks.none(), PLAN)
                .deleteInChunks(CUSTOMERS.in(Selection.Scope.TRASH), BulkOptions.chunksOf(1));

        assertThat(report.total()).isZero();
        assertThat(scenario.sent()).isEmpty();
    }
}
