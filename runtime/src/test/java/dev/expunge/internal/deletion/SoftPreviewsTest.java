package dev.expunge.internal.deletion;

import static dev.expunge.annotation.OnDelete.CASCADE;
import static dev.expunge.annotation.OnDelete.RESTRICT;
import static dev.expunge.annotation.OnDelete.SET_NULL;
import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deletingBelow;
import static dev.expunge.deletion.DeletionPlan.marking;
import static dev.expunge.deletion.DeletionPlan.rows;
import static dev.expunge.deletion.Reason.CYCLE;
import static dev.expunge.deletion.Reason.EXCLUSION;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.soft;
import static dev.expunge.internal.deletion.Scenario.table;
import static dev.expunge.internal.deletion.SoftShop.CUSTOMER;
import static dev.expunge.internal.deletion.SoftShop.FORGETTING;
import static dev.expunge.internal.deletion.SoftShop.GUARDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.DeletionPreview.ModelRows;
import dev.expunge.deletion.DeletionPreview.Path;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Explanation;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.deletion.SoftDeletionPlan;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What previews and explanations say of deletes that move rows to the trash. */
class SoftPreviewsTest {

    private static final PreviewOptions DEFAULTS = PreviewOptions.defaults();

    static Stream<Dialect> dialects() {
        return Stream.of(new H2Dialect(), new StandardDialect("standard"), new NarrowDialect());
    }

    private static DeletionPreview preview(Scenario scenario, SoftDeletionPlan plan, PreviewOptions options) {
        return scenario.softly(Hooks.none(), plan, SoftShop.HARD)
                .previews()
                .ofKeys(CUSTOMER, List.of(List.of(1)), options);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void tellWhatTheDeleteThenDoesAndChangeNothing(Dialect dialect) {
        try (Scenario scenario = SoftShop.opened(dialect)) {
            scenario.execute("INSERT INTO claim (id, line_id) VALUES (1, 10)");

            DeletionPreview preview = preview(scenario, FORGETTING, DEFAULTS.samples(1));

            assertThat(scenario.sent()).allMatch(sql -> sql.startsWith("SELECT") && !sql.contains("FOR UPDATE"));
            assertThat(preview.roots()).isEqualTo(1);
            assertThat(preview.models())
                    .containsExactly(
                            new ModelRows("Customer", 1, true, List.of("Customer 1")),
                            new ModelRows("Invoice", 2, true, List.of("Invoice 10")),
                            new ModelRows("Refund", 1, true, List.of("Refund 2")),
                            new ModelRows("Line", 2, false, List.of("Line 10")),
                            new ModelRows("Refund", 2, false, List.of("Refund 1")));
            assertThat(preview.paths())
                    .containsExactlyInAnyOrder(
                            new Path("Invoice.customer", "Customer", "Invoice", CASCADE, 2),
                            new Path("Refund.invoice", "Invoice", "Refund", CASCADE, 1),
                            new Path("Line.invoice", "Invoice", "Line", CASCADE, 2),
                            new Path("Refund.line", "Line", "Refund", CASCADE, 2),
                            new Path("Claim.line", "Line", "Claim", SET_NULL, 1));
            DeletionReport report = scenario.softDelete(FORGETTING, 1);
            assertThat(preview.deleted()).isEqualTo(report.deleted());
            assertThat(preview.softDeleted()).isEqualTo(report.softDeleted());
            assertThat(preview.updated()).isEqualTo(report.updated());
        }
    }

    @Test
    void sayForPeopleAndProgramsWhereRowsGo() {
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            DeletionPreview preview = preview(scenario, FORGETTING, DEFAULTS.samples(0));

            assertThat(preview.toTree()).isEqualToNormalizingNewlines("""
                    Customer 1 (to the trash)
                      Invoice 2 (to the trash) by Invoice.customer
                        Refund 1 of 3 (in part to the trash) by Refund.invoice
                        Line 2 by Line.invoice
                          Refund 2 of 3 (in part to the trash) by Refund.line
                    4 rows would go to the trash, 4 rows would be deleted, 0 updated.""");
            assertThat(preview.toJson())
                    .contains(
                            "{\"model\": \"Refund\", \"rows\": 1, \"soft\": true, \"samples\": []}",
                            "{\"model\": \"Refund\", \"rows\": 2, \"soft\": false, \"samples\": []}");
        }
    }

    @Test
    void nameBlockersOfBothParts() {
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            scenario.execute("INSERT INTO claim (id, customer_id, line_id) VALUES (1, NULL, 10), (2, 1, NULL)");
            SoftShop.trash(scenario, "claim", 1);

            DeletionPreview preview = preview(scenario, GUARDED, DEFAULTS);

            assertThat(preview.blockers())
                    .extracting(Blocker::reference, Blocker::action, Blocker::count)
                    .containsExactly(tuple("Claim.customer", "PROTECT", 1L), tuple("Claim.line", "RESTRICT", 1L));
            assertThat(preview.toTree()).contains("Claim 1 (in the trash) refers to Line 10");
            assertThat(preview.toJson()).contains("\"refersTo\": \"Line 10\", \"trashed\": true");
        }
    }

    @Test
    void lookAtAHardDeleteIfAsked() {
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            SoftShop.trash(scenario, "customer", 1);

            DeletionPreview soft = preview(scenario, FORGETTING, DEFAULTS);
            assertThat(soft.total()).isZero();
            assertThat(soft.toTree()).contains("Customer 0 (to the trash)", "0 rows would go to the trash");
            DeletionPreview hard = preview(scenario, FORGETTING, DEFAULTS.hard().samples(0));
            assertThat(hard.softDeleted()).isEmpty();
            assertThat(hard.toTree())
                    .contains("Customer 1", "Invoice 3 by Invoice.customer", "10 rows would be deleted, 0 updated.");
        }
    }

    @Test
    void keepNoMoreKeysThanAllowedOfBothPartsTogether() {
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            scenario.execute("INSERT INTO claim (id, line_id) VALUES (1, 10)");

            DeletionPreview preview = preview(scenario, GUARDED, PreviewOptions.atMostKeys(4));

            assertThat(preview.isComplete()).isFalse();
            assertThat(preview.softDeleted()).containsEntry("Customer", 1L);
            assertThat(preview.total()).isLessThanOrEqualTo(8);
            assertThat(preview(scenario, GUARDED, PreviewOptions.atMostKeys(9)).isComplete())
                    .isTrue();
        }
    }

    @Test
    void anExplanationShowsBothPartsInTheOrderInWhichTheyAreRun() {
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            Explanation explanation =
                    scenario.softly(Hooks.none(), GUARDED).previews().explain(Selection.all(CUSTOMER));

            assertThat(scenario.sent()).isEmpty();
            assertThat(explanation.toString().lines().map(String::strip))
                    .containsExactly(
                            "Deleting Customer on H2:",
                            "1. find the rows of Customer: the rows to delete are found once, and locked; rows that refer"
                                    + " to them are found by their keys",
                            "SELECT t0.id FROM customer t0 WHERE t0.deleted_at IS NULL FOR UPDATE",
                            "2. find the rows of Invoice by Invoice.customer: rows that refer to them are found by their"
                                    + " keys",
                            "SELECT invoice.id FROM invoice WHERE invoice.customer_id = ANY (?) AND invoice.deleted_at IS"
                                    + " NULL FOR UPDATE",
                            "3. find the rows of Refund by Refund.invoice: a guard or an update of this table leaves out"
                                    + " the rows that are deleted",
                            "SELECT refund.id FROM refund WHERE refund.invoice_id = ANY (?) AND refund.deleted_at IS NULL"
                                    + " FOR UPDATE",
                            "4. find the rows of Line by Line.invoice: rows that refer to them are found by their keys",
                            "SELECT line.id FROM line WHERE line.invoice_id = ANY (?) FOR UPDATE",
                            "5. find the rows of Refund by Refund.line: a guard or an update of this table leaves out the"
                                    + " rows that are deleted",
                            "SELECT refund.id FROM refund WHERE refund.line_id = ANY (?) FOR UPDATE",
                            "6. refuse if Claim.customer refers to them (PROTECT)",
                            "SELECT 0, COUNT(*) FROM claim WHERE claim.customer_id = ANY (?) AND claim.deleted_at IS NULL"
                                    + " UNION ALL SELECT 1, COUNT(*) FROM claim WHERE claim.line_id = ANY (?)",
                            "7. refuse if Claim.line of a row that stays refers to them (RESTRICT)",
                            "8. delete Refund",
                            "DELETE FROM refund WHERE refund.id = ANY (?)",
                            "9. delete Line",
                            "DELETE FROM line WHERE line.id = ANY (?)",
                            "10. mark Refund as deleted",
                            "UPDATE refund SET deleted_at = ?, deletion_id = ? WHERE refund.id = ANY (?) AND"
                                    + " refund.deleted_at IS NULL",
                            "11. mark Invoice as deleted",
                            "UPDATE invoice SET deleted_at = ?, deletion_id = ? WHERE invoice.id = ANY (?) AND"
                                    + " invoice.deleted_at IS NULL",
                            "12. mark Customer as deleted",
                            "UPDATE customer SET deleted_at = ?, deletion_id = ? WHERE customer.id = ANY (?) AND"
                                    + " customer.deleted_at IS NULL",
                            "rows that stay keep their reference: Note.customer (KEEP)");
        }
    }

    @Test
    void anExplanationOfAllRowsMarksLiveOnes() {
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            Explanation explanation = scenario.softly(Hooks.none(), GUARDED)
                    .previews()
                    .explain(Selection.all(CUSTOMER).in(Selection.Scope.ALL));

            assertThat(explanation.steps().get(0).statements())
                    .containsExactly("SELECT t0.id FROM customer t0 WHERE t0.deleted_at IS NULL FOR UPDATE");
            assertThat(scenario.softly(Hooks.none(), GUARDED)
                            .deleteKeys(CUSTOMER, List.of(), DeletionOptions.defaults())
                            .total())
                    .isZero();
        }
    }

    private static final Column<Integer> COVER = optional("file_id");
    private static final Column<Integer> LABEL_ID = optional("label_id");
    private static final Table LABEL = soft("Label", COVER);
    private static final Table FILE = table("File", LABEL_ID);
    private static final Table STAMP = soft("Stamp", LABEL_ID);
    private static final Reference COVER_OF = Reference.toKey("cover", LABEL, FILE, COVER);
    private static final Reference FILE_OF = Reference.toKey("label", FILE, LABEL, LABEL_ID);
    private static final Reference STAMP_OF = Reference.toKey("label", STAMP, LABEL, LABEL_ID);

    /** Label 1 is deleted with its file, label 2 is marked, and each has a stamp. */
    private static DeletionPreview previewOfLabels(DeletionPlan marking, DeletionPlan deleting) {
        try (Scenario scenario = new Scenario(
                new H2Dialect(),
                "CREATE TABLE label (id INT PRIMARY KEY, file_id INT, " + Scenario.MARKS + ")",
                "CREATE TABLE file (id INT PRIMARY KEY, label_id INT)",
                "CREATE TABLE stamp (id INT PRIMARY KEY, label_id INT, " + Scenario.MARKS + ")",
                "INSERT INTO label (id, file_id) VALUES (1, 10), (2, NULL)",
                "INSERT INTO file VALUES (10, 1)",
                "INSERT INTO stamp (id, label_id) VALUES (1, 1), (2, 2)")) {
            return scenario.softly(Hooks.none(), SoftDeletionPlan.of(marking, deleting, FILE_OF))
                    .previews()
                    .ofKeys(LABEL, List.of(List.of(1), List.of(2)), DEFAULTS);
        }
    }

    private static DeletionPlan.Builder labels() {
        return marking(LABEL).collect(LABEL, because(ROOTS, REFERRERS, EXCLUSION));
    }

    private static DeletionPlan.Builder filesBelow() {
        return deletingBelow(LABEL)
                .repeat(
                        rows(FILE, because(REFERRERS, CYCLE), FILE_OF),
                        rows(LABEL, because(REFERRERS, CYCLE), COVER_OF));
    }

    @Test
    void addUpRowsOfBothPartsThatOneReferenceLeadsTo() {
        DeletionPreview preview = previewOfLabels(
                labels().collect(STAMP, because(EXCLUSION), STAMP_OF)
                        .mark(STAMP)
                        .mark(LABEL)
                        .build(),
                filesBelow()
                        .collect(STAMP, because(EXCLUSION), STAMP_OF)
                        .clear(COVER_OF)
                        .delete(STAMP)
                        .delete(FILE)
                        .delete(LABEL)
                        .build());

        assertThat(preview.deleted()).isEqualTo(Map.of("Label", 1L, "File", 1L, "Stamp", 1L));
        assertThat(preview.softDeleted()).isEqualTo(Map.of("Label", 1L, "Stamp", 1L));
        assertThat(preview.paths())
                .containsExactlyInAnyOrder(
                        new Path("Stamp.label", "Label", "Stamp", CASCADE, 2),
                        new Path("File.label", "Label", "File", CASCADE, 1),
                        new Path("Label.cover", "File", "Label", CASCADE, 1));
    }

    @Test
    void countRowsOnceThatBlockBothPartsByOneReference() {
        DeletionPreview preview = previewOfLabels(
                labels().guard(RESTRICT, STAMP_OF).mark(LABEL).build(),
                filesBelow()
                        .guard(RESTRICT, STAMP_OF)
                        .clear(COVER_OF)
                        .delete(FILE)
                        .delete(LABEL)
                        .build());

        assertThat(preview.blockers()).extracting(Blocker::count).containsExactly(2L);
        assertThat(preview.paths()).contains(new Path("Stamp.label", "Label", "Stamp", RESTRICT, 2));
    }

    @Test
    void anExplanationLeavesOutDeletedRowsThatReferToMarkedOnesButNotTheOtherWayRound() {
        Column<Integer> rivalId = optional("rival_id");
        Table file = table("File", LABEL_ID, rivalId);
        Reference fileOf = Reference.toKey("label", file, LABEL, LABEL_ID);
        SoftDeletionPlan plan = SoftDeletionPlan.of(
                labels().guard(RESTRICT, Reference.toKey("rival", file, LABEL, rivalId))
                        .mark(LABEL)
                        .build(),
                deletingBelow(LABEL)
                        .collect(file, because(REFERRERS, EXCLUSION))
                        .guard(RESTRICT, Reference.toKey("cover", LABEL, file, COVER))
                        .delete(file)
                        .build(),
                fileOf);
        try (Scenario scenario = new Scenario(new H2Dialect())) {
            assertThat(scenario.softly(Hooks.none(), plan)
                            .previews()
                            .explain(Selection.all(LABEL))
                            .steps())
                    .flatExtracting(Explanation.ExplainedStep::statements)
                    .contains("SELECT 0, COUNT(*) FROM file WHERE file.rival_id = ANY (?) AND NOT (file.id = ANY (?))"
                            + " UNION ALL SELECT 1, COUNT(*) FROM label WHERE label.file_id = ANY (?)");
        }
    }
}
