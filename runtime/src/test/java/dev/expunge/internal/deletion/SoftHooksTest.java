package dev.expunge.internal.deletion;

import static dev.expunge.internal.deletion.SoftShop.CUSTOMER;
import static dev.expunge.internal.deletion.SoftShop.INVOICE;
import static dev.expunge.internal.deletion.SoftShop.LINE;
import static dev.expunge.internal.deletion.SoftShop.PLAN;
import static dev.expunge.internal.deletion.SoftShop.REFUND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.LockScope;
import dev.expunge.deletion.Reason;
import dev.expunge.deletion.SoftDeletionPlan;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.error.deletion.HookConflictException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.deletion.hook.ModelHooks;
import dev.expunge.internal.deletion.hook.RecordHook;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hooks hear of rows that go to the trash, and what they may do meanwhile. */
class SoftHooksTest {

    private static final List<List<Object>> FIRST = List.of(List.of(1));
    private static final DeletionOptions DEFAULTS = DeletionOptions.defaults();

    private final Scenario scenario = SoftShop.opened(new H2Dialect());
    private final List<String> heard = new ArrayList<>();
    private final AtomicReference<Deletions> deletions = new AtomicReference<>();

    @AfterEach
    void close() {
        scenario.close();
    }

    private RecordHook hear(String when, Table table) {
        return (record, delete, cause) -> heard.add(when + (delete.isSoft() ? " marking " : " deleting ")
                + table.label() + " " + ((List<?>) record).get(0) + ", " + cause);
    }

    private Hooks scribes(Table... tables) {
        Map<String, ModelHooks> models = new HashMap<>();
        for (Table table : tables) {
            models.put(
                    table.model(),
                    new ModelHooks(
                            new RowModel(table),
                            List.of(hear("before", table)),
                            List.of(hear("after", table)),
                            List.of((model, rows, delete) ->
                                    heard.add((delete.isSoft() ? "marked " : "deleted ") + rows + " " + model))));
        }
        return new Hooks(models, List.of(report -> heard.add("committed " + report.total())));
    }

    private DeletionReport delete(Hooks hooks) {
        deletions.set(scenario.softly(hooks, PLAN, SoftShop.HARD));
        return deletions.get().deleteKeys(CUSTOMER, FIRST, DEFAULTS);
    }

    @Test
    void hearOfDeletedRowsFirstAndOfMarkedOnesChildrenFirstWithTheirCauses() {
        delete(scribes(CUSTOMER, INVOICE, LINE, REFUND));

        assertThat(heard)
                .containsExactly(
                        "before deleting Refund 1, cascade through Refund.line",
                        "before deleting Refund 3, cascade through Refund.line",
                        "before deleting Line 10, cascade through Line.invoice",
                        "before deleting Line 11, cascade through Line.invoice",
                        "before marking Refund 2, cascade through Refund.invoice",
                        "before marking Invoice 10, cascade through Invoice.customer",
                        "before marking Invoice 11, cascade through Invoice.customer",
                        "before marking Customer 1, direct",
                        "after deleting Refund 1, cascade through Refund.line",
                        "after deleting Refund 3, cascade through Refund.line",
                        "after deleting Line 10, cascade through Line.invoice",
                        "after deleting Line 11, cascade through Line.invoice",
                        "after marking Refund 2, cascade through Refund.invoice",
                        "after marking Invoice 10, cascade through Invoice.customer",
                        "after marking Invoice 11, cascade through Invoice.customer",
                        "after marking Customer 1, direct",
                        "committed 8");
    }

    @Test
    void aDeletedRowsCauseIsTheReferenceThatLeadsToAMarkedOne() {
        Column<Integer> owner = Scenario.optional("owner_id");
        Column<Integer> keeper = Scenario.optional("keeper_id");
        Table picture = Scenario.table("Picture", owner, keeper);
        SoftDeletionPlan plan = SoftDeletionPlan.of(
                DeletionPlan.marking(CUSTOMER)
                        .collect(CUSTOMER, DeletionPlan.because(Reason.ROOTS, Reason.REFERRERS))
                        .mark(CUSTOMER)
                        .build(),
                DeletionPlan.deletingBelow(CUSTOMER).deleteReferring(picture).build(),
                Reference.toKey("owner", picture, CUSTOMER, owner),
                Reference.toKey("keeper", picture, CUSTOMER, keeper));
        scenario.execute("CREATE TABLE picture (id INT PRIMARY KEY, owner_id INT, keeper_id INT)");
        scenario.execute("INSERT INTO picture VALUES (1, NULL, 1), (2, 1, 2)");

        scenario.softly(scribes(picture), plan).deleteKeys(CUSTOMER, FIRST, DEFAULTS);

        assertThat(heard)
                .contains(
                        "before deleting Picture 1, cascade through Picture.keeper",
                        "before deleting Picture 2, cascade through Picture.owner");
    }

    @Test
    void ofABulkDeleteHearNumbersOfEachPart() {
        scenario.softly(scribes(CUSTOMER, REFUND), PLAN).bulkDelete(Selection.all(CUSTOMER), DEFAULTS);

        assertThat(heard).containsExactly("deleted 2 Refund", "marked 1 Refund", "marked 2 Customer", "committed 11");
    }

    @Test
    void whatTheyAddBeforeIsTakenToo() {
        Hooks adding = HeardForest.before(CUSTOMER, (record, delete, cause) -> {
            scenario.execute("INSERT INTO invoice (id, customer_id) VALUES (15, 1)");
            scenario.execute("INSERT INTO line VALUES (15, 15)");
        });
        deletions.set(scenario.softly(adding, PLAN));

        DeletionReport report = deletions.get().deleteKeys(CUSTOMER, FIRST, DEFAULTS.lock(LockScope.NONE));

        assertThat(report.softDeleted()).containsEntry("Invoice", 3L);
        assertThat(report.deleted()).containsEntry("Line", 3L);
    }

    @Test
    void aLiveRowThatTheyLeaveBelowAMarkedOneRefusesTheDelete() {
        Hooks adding = HeardForest.after(
                LINE,
                (record, delete, cause) ->
                        scenario.execute("MERGE INTO invoice (id, customer_id) KEY (id) VALUES (15, 1)"));

        assertThatThrownBy(() -> delete(adding))
                .isInstanceOf(HookConflictException.class)
                .hasMessageContaining("Invoice.customer");
        assertThat(SoftShop.rows(scenario, "customer")).isEqualTo("1 2 | ");
    }

    /** Label 1 is deleted with its file, and label 2 is marked. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aRowThatTheyLeaveBelowADeletedOrAMarkedOneRefusesTheDelete(int label) {
        Column<Integer> fileId = Scenario.optional("file_id");
        Column<Integer> labelId = Scenario.optional("label_id");
        Table labels = Scenario.soft("Label", fileId);
        Table files = Scenario.table("File", labelId);
        Reference coverOf = Reference.toKey("cover", labels, files, fileId);
        Reference fileOf = Reference.toKey("label", files, labels, labelId);
        SoftDeletionPlan plan = SoftDeletionPlan.of(
                DeletionPlan.marking(labels)
                        .collect(labels, DeletionPlan.because(Reason.ROOTS, Reason.REFERRERS, Reason.EXCLUSION))
                        .mark(labels)
                        .build(),
                DeletionPlan.deletingBelow(labels)
                        .repeat(
                                DeletionPlan.rows(files, DeletionPlan.because(Reason.REFERRERS, Reason.CYCLE), fileOf),
                                DeletionPlan.rows(
                                        labels, DeletionPlan.because(Reason.REFERRERS, Reason.CYCLE), coverOf))
                        .clear(coverOf)
                        .delete(files)
                        .delete(labels)
                        .build(),
                fileOf);
        scenario.execute("CREATE TABLE label (id INT PRIMARY KEY, file_id INT, " + Scenario.MARKS + ")");
        scenario.execute("CREATE TABLE file (id INT PRIMARY KEY, label_id INT)");
        scenario.execute("INSERT INTO label (id, file_id) VALUES (1, 10), (2, NULL)");
        scenario.execute("INSERT INTO file VALUES (10, 1)");
        Hooks leaving = HeardForest.after(
                files, (record, delete, cause) -> scenario.execute("INSERT INTO file VALUES (11, " + label + ")"));

        assertThatThrownBy(() ->
                        scenario.softly(leaving, plan).deleteKeys(labels, List.of(List.of(1), List.of(2)), DEFAULTS))
                .isInstanceOf(HookConflictException.class)
                .hasMessageStartingWith("1 row refers by File.label");
    }

    @Test
    void aDeleteThatTheyAskForLeavesTheRowsThatAreTakenAnyway() {
        List<Long> within = new ArrayList<>();
        RecordHook again = (record, delete, cause) -> {
            within.add(deletions.get().deleteKeys(CUSTOMER, FIRST, DEFAULTS).total());
            within.add(
                    deletions.get().hard().deleteKeys(CUSTOMER, FIRST, DEFAULTS).total());
        };

        DeletionReport report = delete(HeardForest.hooks(INVOICE, List.of(again), List.of(again)));

        assertThat(within).hasSize(8).containsOnly(0L);
        assertThat(report.softDeleted()).containsEntry("Customer", 1L).containsEntry("Invoice", 2L);
        assertThat(SoftShop.rows(scenario, "customer")).isEqualTo("2 | 1");
    }
}
