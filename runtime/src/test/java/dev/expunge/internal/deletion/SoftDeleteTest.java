package dev.expunge.internal.deletion;

import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deletingBelow;
import static dev.expunge.deletion.DeletionPlan.marking;
import static dev.expunge.deletion.DeletionPlan.rows;
import static dev.expunge.deletion.Reason.CYCLE;
import static dev.expunge.deletion.Reason.EXCLUSION;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.flagged;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.soft;
import static dev.expunge.internal.deletion.Scenario.table;
import static dev.expunge.internal.deletion.SoftShop.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.LockScope;
import dev.expunge.deletion.SoftDeletionPlan;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.StaleRecordException;
import dev.expunge.field.Condition;
import dev.expunge.field.Selection;
import dev.expunge.field.Selection.Scope;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which rows a delete moves to the trash, which ones it deletes with them, and what it sends. */
class SoftDeleteTest {

    private static final Column<Integer> LABEL_ID = optional("label_id");
    private static final Table LABEL = soft("Label");
    private static final Table PRESSING = flagged("Pressing", LABEL_ID);
    private static final Reference PRESSING_OF = Reference.toKey("label", PRESSING, LABEL, LABEL_ID);

    private static final Column<Integer> PARENT = optional("parent_id");
    private static final Table NODE = soft("Node", PARENT);
    private static final Reference NODE_PARENT = Reference.toKey("parent", NODE, NODE, PARENT);
    private static final SoftDeletionPlan TREES = SoftDeletionPlan.of(marking(NODE)
            .repeat(rows(NODE, because(ROOTS, REFERRERS, CYCLE), NODE_PARENT))
            .mark(NODE)
            .build());

    private static final Column<Integer> VERSION = Scenario.required("version");
    private static final Table DOC = soft("Doc", VERSION).withVersion(VERSION);
    private static final SoftDeletionPlan DOCS =
            SoftDeletionPlan.of(marking(DOC).markRoots().build());

    static Stream<Dialect> dialects() {
        return Stream.of(new H2Dialect(), new StandardDialect("standard"), new NarrowDialect());
    }

    private static Scenario docs(Dialect dialect) {
        return new Scenario(
                dialect,
                "CREATE TABLE doc (id INT PRIMARY KEY, version INT NOT NULL, " + Scenario.MARKS + ")",
                "INSERT INTO doc (id, version) VALUES (1, 5), (2, 5)");
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void liveRowsAreMarkedAndWhatCannotBeIsDeletedWithItsWholeClosure(Dialect dialect) {
        try (Scenario scenario = SoftShop.opened(dialect)) {
            DeletionReport report = scenario.softDelete(PLAN, 1);

            assertThat(SoftShop.rows(scenario, "customer")).isEqualTo("2 | 1");
            assertThat(SoftShop.rows(scenario, "invoice")).isEqualTo("20 | 10 11 12");
            assertThat(scenario.rows("SELECT id FROM line ORDER BY id")).containsExactly("12", "20");
            assertThat(SoftShop.rows(scenario, "refund")).isEqualTo(" | 2");
            assertThat(scenario.contents("note")).containsExactly("note 1 1");
            assertThat(report.softDeleted())
                    .containsExactly(entry("Customer", 1L), entry("Invoice", 2L), entry("Refund", 1L));
            assertThat(report.deleted()).containsExactly(entry("Line", 2L), entry("Refund", 2L));
            assertThat(report.total()).isEqualTo(8);
        }
    }

    @Test
    void deletesRunBeforeMarksAndBothAfterEverythingIsFound() {
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            DeletionReport report = scenario.softDelete(PLAN, 1);

            assertThat(scenario.sent())
                    .containsExactly(
                            "SELECT customer.id FROM customer WHERE customer.id = ? AND customer.deleted_at IS NULL"
                                    + " FOR UPDATE",
                            "SELECT invoice.id FROM invoice WHERE invoice.customer_id = ? AND invoice.deleted_at IS NULL"
                                    + " FOR UPDATE",
                            "SELECT refund.id FROM refund WHERE refund.invoice_id = ANY (?) AND refund.deleted_at IS NULL"
                                    + " FOR UPDATE",
                            "SELECT line.id FROM line WHERE line.invoice_id = ANY (?) FOR UPDATE",
                            "SELECT refund.id FROM refund WHERE refund.line_id = ANY (?) FOR UPDATE",
                            "DELETE FROM refund WHERE refund.id = ANY (?)",
                            "DELETE FROM line WHERE line.id = ANY (?)",
                            "UPDATE refund SET deleted_at = ?, deletion_id = ? WHERE refund.id = ?"
                                    + " AND refund.deleted_at IS NULL",
                            "UPDATE invoice SET deleted_at = ?, deletion_id = ? WHERE invoice.id = ANY (?)"
                                    + " AND invoice.deleted_at IS NULL",
                            "UPDATE customer SET deleted_at = ?, deletion_id = ? WHERE customer.id = ?"
                                    + " AND customer.deleted_at IS NULL");
            assertThat(report.statements()).isEqualTo(10);
        }
    }

    @Test
    void allRowsOfOneDeleteBearItsIdAndTimeCutToMicroseconds() {
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            DeletionReport report = scenario.softDelete(PLAN, 1);

            assertThat(scenario.rows("SELECT id, deletion_id, deleted_at AT TIME ZONE 'UTC' FROM invoice"
                            + " WHERE id IN (10, 11) UNION SELECT id, deletion_id, deleted_at AT TIME ZONE 'UTC'"
                            + " FROM customer WHERE id = 1 ORDER BY 1"))
                    .containsExactly(
                            "1 " + report.deletionId() + " 2026-07-01 12:00:00.123456+00",
                            "10 " + report.deletionId() + " 2026-07-01 12:00:00.123456+00",
                            "11 " + report.deletionId() + " 2026-07-01 12:00:00.123456+00");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void whatIsInTheTrashIsNeitherStampedAgainNorPassedThrough(Dialect dialect) {
        try (Scenario scenario = SoftShop.opened(dialect)) {
            scenario.softDelete(PLAN, 1);
            List<String> before = scenario.contents(SoftShop.TABLES);
            scenario.journal().clear();

            DeletionReport again = scenario.softDelete(PLAN, 1);

            assertThat(again.total()).isZero();
            assertThat(scenario.sent()).hasSize(1);
            assertThat(scenario.contents(SoftShop.TABLES)).isEqualTo(before);
        }
    }

    @Test
    void aRowThatAnotherDeleteMarksMeanwhileKeepsItsMarks() {
        try (Scenario scenario = SoftShop.opened(new H2Dialect())) {
            scenario.interfere(
                    "DELETE FROM line",
                    "UPDATE invoice SET deleted_at = TIMESTAMP WITH TIME ZONE '2021-01-01 00:00:00Z' WHERE id = 10");

            DeletionReport report =
                    scenario.softDelete(PLAN, DeletionOptions.defaults().lock(LockScope.NONE), 1);

            assertThat(report.softDeleted()).containsEntry("Invoice", 1L);
            assertThat(scenario.rows("SELECT deletion_id FROM invoice WHERE id = 10"))
                    .containsExactly("null");
        }
    }

    @Test
    void rowsOnWhichNothingDependsAreMarkedByTheirCondition() {
        try (Scenario scenario = docs(new H2Dialect())) {
            Path root = Path.root(DOC);
            Selection first = Selection.all(DOC)
                    .filter(
                            root,
                            Condition.Comparison.ofValue(
                                    new Condition.Operand<>(root, Scenario.ID), Condition.Comparator.EQ, 1));

            DeletionReport report = delete(scenario, DOCS, first);

            assertThat(report.softDeleted()).isEqualTo(Map.of("Doc", 1L));
            assertThat(scenario.sent())
                    .containsExactly("UPDATE doc SET deleted_at = ?, deletion_id = ?, version = version + 1"
                            + " WHERE doc.id = ? AND doc.deleted_at IS NULL");
            assertThat(scenario.rows("SELECT id, version FROM doc WHERE deleted_at IS NOT NULL"))
                    .containsExactly("1 6");
        }
    }

    @Test
    void aPageAndAQueryThatSeesTheTrashAreMarkedByTheirKeys() {
        try (Scenario scenario = docs(new H2Dialect())) {
            delete(scenario, DOCS, Selection.all(DOC).limitedTo(1));
            DeletionReport rest = delete(scenario, DOCS, Selection.all(DOC).in(Scope.ALL));

            assertThat(rest.softDeleted()).isEqualTo(Map.of("Doc", 1L));
            assertThat(scenario.sent())
                    .containsExactly(
                            "SELECT t0.id FROM doc t0 WHERE t0.deleted_at IS NULL ORDER BY t0.id"
                                    + " FETCH FIRST 1 ROWS ONLY FOR UPDATE",
                            "UPDATE doc SET deleted_at = ?, deletion_id = ?, version = version + 1 WHERE doc.id = ?"
                                    + " AND doc.deleted_at IS NULL",
                            "SELECT t0.id FROM doc t0 WHERE t0.deleted_at IS NULL FOR UPDATE",
                            "UPDATE doc SET deleted_at = ?, deletion_id = ?, version = version + 1 WHERE doc.id = ?"
                                    + " AND doc.deleted_at IS NULL");
        }
    }

    @Test
    void deletingTheTrashSendsNothing() {
        try (Scenario scenario = docs(new H2Dialect())) {
            assertThat(delete(scenario, DOCS, Selection.all(DOC).in(Scope.TRASH))
                            .total())
                    .isZero();
            assertThat(scenario.sent()).isEmpty();
        }
    }

    @Test
    void aFlagAloneIsAMarkAndRowsAreFoundByWhatTheyReferTo() {
        SoftDeletionPlan plan = SoftDeletionPlan.of(marking(LABEL)
                .collect(LABEL, because(ROOTS, REFERRERS))
                .markReferring(PRESSING, PRESSING_OF)
                .mark(LABEL)
                .build());
        try (Scenario scenario = new Scenario(
                new H2Dialect(),
                "CREATE TABLE label (id INT PRIMARY KEY, " + Scenario.MARKS + ")",
                "CREATE TABLE pressing (id INT PRIMARY KEY, label_id INT, deleted BOOLEAN)",
                "INSERT INTO label (id) VALUES (1)",
                "INSERT INTO pressing VALUES (1, 1, FALSE), (2, 1, TRUE), (3, NULL, FALSE)")) {
            DeletionReport report = scenario.softDelete(plan, 1);

            assertThat(report.softDeleted()).containsExactly(entry("Label", 1L), entry("Pressing", 1L));
            assertThat(scenario.sent())
                    .contains(
                            "UPDATE pressing SET deleted = ? WHERE pressing.label_id = ? AND pressing.deleted = FALSE");
            assertThat(scenario.rows("SELECT id, deleted FROM pressing ORDER BY id"))
                    .containsExactly("1 TRUE", "2 TRUE", "3 FALSE");
        }
    }

    @Test
    void whoDeletesIsKeptWhereThereIsAColumnForIt() {
        Column<String> by = Column.optional("deletedBy", "deleted_by", ValueTypes.STRING);
        Marks marks = LABEL.marks().orElseThrow().withDeletedBy(by);
        Table label = LABEL.withMarks(marks);
        SoftDeletionPlan plan = SoftDeletionPlan.of(marking(label).markRoots().build());
        try (Scenario scenario = new Scenario(
                new H2Dialect(),
                "CREATE TABLE label (id INT PRIMARY KEY, " + Scenario.MARKS + ", deleted_by VARCHAR(20))",
                "INSERT INTO label (id) VALUES (1), (2)")) {
            scenario.softDelete(plan, DeletionOptions.defaults().actor("Ada"), 1);
            scenario.softDelete(plan, 2);

            assertThat(scenario.rows("SELECT id, deleted_by FROM label ORDER BY id"))
                    .containsExactly("1 Ada", "2 null");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aTreeIsMarkedAsFarAsItsLiveRowsReach(Dialect dialect) {
        try (Scenario scenario = new Scenario(
                dialect,
                "CREATE TABLE node (id INT PRIMARY KEY, parent_id INT REFERENCES node, " + Scenario.MARKS + ")",
                "INSERT INTO node (id, parent_id) SELECT x, NULLIF(x / 2, 0) FROM system_range(1, 15)",
                "UPDATE node SET parent_id = 9 WHERE id = 1")) {
            SoftShop.trash(scenario, "node", 3);

            DeletionReport report = scenario.softDelete(TREES, 1);

            assertThat(report.softDeleted()).isEqualTo(Map.of("Node", 8L));
            assertThat(SoftShop.rows(scenario, "node")).isEqualTo("6 7 12 13 14 15 | 1 2 3 4 5 8 9 10 11");
            assertThat(scenario.rows("SELECT COUNT(*) FROM node WHERE parent_id IS NULL"))
                    .containsExactly("0");
        }
    }

    @Test
    void aChainOfManyRowsIsMarkedWithoutRecursion() {
        int length = 5_000;
        try (Scenario scenario = new Scenario(
                new H2Dialect(),
                "CREATE TABLE node (id INT PRIMARY KEY, parent_id INT REFERENCES node, " + Scenario.MARKS + ")",
                "CREATE INDEX node_parent ON node (parent_id)",
                "INSERT INTO node (id, parent_id) SELECT x, NULLIF(x - 1, 0) FROM system_range(1, " + length + ")")) {
            assertThat(scenario.softDelete(TREES, 1).softDeleted()).isEqualTo(Map.of("Node", (long) length));
        }
    }

    @Test
    void modelsThatReferToEachOtherAreMarkedRoundByRound() {
        Column<Integer> band = optional("band_id");
        Column<Integer> leader = optional("leader_id");
        Table bands = soft("Band", leader);
        Table players = soft("Player", band);
        Reference playsIn = Reference.toKey("band", players, bands, band);
        Reference ledBy = Reference.toKey("leader", bands, players, leader);
        SoftDeletionPlan plan = SoftDeletionPlan.of(marking(bands)
                .repeat(
                        rows(bands, because(ROOTS, REFERRERS, CYCLE), ledBy),
                        rows(players, because(REFERRERS, CYCLE), playsIn))
                .mark(players)
                .mark(bands)
                .build());
        try (Scenario scenario = new Scenario(
                new H2Dialect(),
                "CREATE TABLE band (id INT PRIMARY KEY, leader_id INT, " + Scenario.MARKS + ")",
                "CREATE TABLE player (id INT PRIMARY KEY, band_id INT, " + Scenario.MARKS + ")",
                "INSERT INTO band (id, leader_id) VALUES (1, 11), (2, 11), (3, 33)",
                "INSERT INTO player (id, band_id) VALUES (11, 1), (22, 2), (33, 3)")) {
            scenario.softDelete(plan, 1);

            assertThat(SoftShop.rows(scenario, "band")).isEqualTo("3 | 1 2");
            assertThat(SoftShop.rows(scenario, "player")).isEqualTo("33 | 11 22");
        }
    }

    @Test
    void aRootThatIsReachedByADeletedRowIsDeletedAndCountedOnce() {
        Column<Integer> cover = optional("file_id");
        Table label = soft("Label", cover);
        Table file = table("File", LABEL_ID);
        Reference coverOf = Reference.toKey("cover", label, file, cover);
        Reference fileOf = Reference.toKey("label", file, label, LABEL_ID);
        SoftDeletionPlan plan = SoftDeletionPlan.of(
                marking(label)
                        .collect(label, because(ROOTS, REFERRERS, EXCLUSION))
                        .mark(label)
                        .build(),
                deletingBelow(label)
                        .repeat(
                                rows(file, because(REFERRERS, CYCLE), fileOf),
                                rows(label, because(REFERRERS, CYCLE), coverOf))
                        .clear(coverOf)
                        .delete(file)
                        .delete(label)
                        .build(),
                fileOf);
        try (Scenario scenario = new Scenario(
                new H2Dialect(),
                "CREATE TABLE label (id INT PRIMARY KEY, file_id INT, " + Scenario.MARKS + ")",
                "CREATE TABLE file (id INT PRIMARY KEY, label_id INT REFERENCES label)",
                "ALTER TABLE label ADD FOREIGN KEY (file_id) REFERENCES file",
                "INSERT INTO label (id) VALUES (1), (2), (3)",
                "INSERT INTO file VALUES (10, 1), (20, 2)",
                "UPDATE label SET file_id = 10 WHERE id IN (1, 3)")) {
            DeletionReport report = scenario.softDelete(plan, DeletionOptions.atMost(5), 1, 2);

            assertThat(report.deleted()).isEqualTo(Map.of("Label", 2L, "File", 2L));
            assertThat(report.softDeleted()).isEqualTo(Map.of("Label", 1L));
            assertThat(SoftShop.rows(scenario, "label")).isEqualTo(" | 2");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aStaleRecordMarksNothing(Dialect dialect) {
        try (Scenario scenario = docs(dialect)) {
            Deletions deletions = scenario.softly(Hooks.none(), DOCS);

            assertThatThrownBy(() -> deletions.deleteRecords(
                            new RowModel(DOC), List.of(List.of(1, 5), List.of(2, 4)), DeletionOptions.defaults()))
                    .isInstanceOf(StaleRecordException.class)
                    .hasMessageContaining("Doc 2");
            assertThat(SoftShop.rows(scenario, "doc")).isEqualTo("1 2 | ");

            deletions.deleteRecords(
                    new RowModel(DOC), List.of(List.of(1, 5), List.of(2, 5)), DeletionOptions.defaults());
            assertThat(scenario.rows("SELECT id, version FROM doc WHERE deleted_at IS NOT NULL ORDER BY id"))
                    .containsExactly("1 6", "2 6");
        }
    }

    @Test
    void aRecordWhoseRowIsInTheTrashIsNoneToDeleteWhateverItsVersion() {
        try (Scenario scenario = docs(new H2Dialect())) {
            SoftShop.trash(scenario, "doc", 1);

            DeletionReport report = scenario.softly(Hooks.none(), DOCS)
                    .deleteRecords(new RowModel(DOC), List.of(List.of(1, 4)), DeletionOptions.defaults());

            assertThat(report.total()).isZero();
        }
    }

    @Test
    void withoutLocksAVersionIsComparedAgainAsTheRowIsMarked() {
        try (Scenario scenario = docs(new H2Dialect())) {
            Deletions deletions = scenario.softly(Hooks.none(), DOCS);
            DeletionOptions unlocked = DeletionOptions.defaults().lock(LockScope.NONE);
            scenario.interfere("SELECT", "UPDATE doc SET version = 6 WHERE id = 1");

            assertThatThrownBy(() ->
                            deletions.deleteRecords(new RowModel(DOC), List.of(List.of(1, 5), List.of(2, 5)), unlocked))
                    .isInstanceOf(StaleRecordException.class)
                    .hasMessageContaining("Doc 1");
            assertThat(SoftShop.rows(scenario, "doc")).isEqualTo("1 2 | ");

            scenario.execute("UPDATE doc SET version = 5");
            scenario.interfere("SELECT", "UPDATE doc SET version = 6, deleted_at = CURRENT_TIMESTAMP WHERE id = 1");
            assertThat(deletions
                            .deleteRecords(new RowModel(DOC), List.of(List.of(1, 5), List.of(2, 5)), unlocked)
                            .softDeleted())
                    .isEqualTo(Map.of("Doc", 1L));
        }
    }

    @Test
    void withoutLocksAVersionThatTheDeleteItselfIncrementsIsNotStale() {
        Column<Integer> cover = optional("file_id");
        Table doc = soft("Doc", cover, VERSION).withVersion(VERSION);
        Column<Integer> docId = optional("doc_id");
        Table file = table("File", docId);
        Reference coverOf = Reference.toKey("cover", doc, file, cover);
        Reference fileOf = Reference.toKey("doc", file, doc, docId);
        SoftDeletionPlan plan = SoftDeletionPlan.of(
                marking(doc).collect(doc, because(ROOTS, REFERRERS)).mark(doc).build(),
                deletingBelow(doc)
                        .collect(file, because(REFERRERS))
                        .setNull(coverOf)
                        .delete(file)
                        .build(),
                fileOf);
        try (Scenario scenario = new Scenario(
                new H2Dialect(),
                "CREATE TABLE doc (id INT PRIMARY KEY, file_id INT, version INT NOT NULL, " + Scenario.MARKS + ")",
                "CREATE TABLE file (id INT PRIMARY KEY, doc_id INT REFERENCES doc)",
                "INSERT INTO doc (id, file_id, version) VALUES (1, 10, 5), (2, NULL, 5)",
                "INSERT INTO file VALUES (10, 1)")) {
            Deletions deletions = scenario.softly(Hooks.none(), plan);
            DeletionOptions unlocked = DeletionOptions.defaults().lock(LockScope.NONE);
            List<List<Object>> records = List.of(List.of(1, 10, 5), List.of(2, 0, 5));

            scenario.interfere("SELECT", "UPDATE doc SET version = 6 WHERE id = 2");
            assertThatThrownBy(() -> deletions.deleteRecords(new RowModel(doc), records, unlocked))
                    .isInstanceOf(StaleRecordException.class)
                    .hasMessageContaining("Doc 2");

            scenario.execute("UPDATE doc SET version = 5");
            assertThat(deletions
                            .deleteRecords(new RowModel(doc), records, unlocked)
                            .softDeleted())
                    .isEqualTo(Map.of("Doc", 2L));
        }
    }

    @Test
    void withoutLocksVersionsThatTheDeleteLeavesAreComparedOnce() {
        Column<Integer> docId = optional("doc_id");
        Column<Integer> fileId = optional("file_id");
        Table file = table("File", docId);
        Table page = table("Page", fileId);
        SoftDeletionPlan plan = SoftDeletionPlan.of(
                marking(DOC).collect(DOC, because(ROOTS, REFERRERS)).mark(DOC).build(),
                deletingBelow(DOC)
                        .collect(file, because(REFERRERS))
                        .setNull(Reference.toKey("file", page, file, fileId))
                        .delete(file)
                        .build(),
                Reference.toKey("doc", file, DOC, docId));
        try (Scenario scenario = docs(new H2Dialect())) {
            scenario.execute("CREATE TABLE file (id INT PRIMARY KEY, doc_id INT REFERENCES doc)");
            scenario.execute("CREATE TABLE page (id INT PRIMARY KEY, file_id INT REFERENCES file)");
            scenario.execute("INSERT INTO file VALUES (10, 1)");
            scenario.execute("INSERT INTO page VALUES (1, 10)");

            DeletionReport report = scenario.softly(Hooks.none(), plan)
                    .deleteRecords(
                            new RowModel(DOC),
                            List.of(List.of(1, 5)),
                            DeletionOptions.defaults().lock(LockScope.NONE));

            assertThat(report.updated()).isEqualTo(Map.of("Page.file", 1L));
            assertThat(scenario.sent())
                    .filteredOn(sql -> sql.startsWith("SELECT doc"))
                    .containsExactly("SELECT doc.id, doc.version FROM doc WHERE doc.id = ? AND doc.deleted_at IS NULL");
        }
    }

    @Test
    void rowsOfKeysOnWhichNothingDependsAreMarkedByThese() {
        try (Scenario scenario = docs(new H2Dialect())) {
            scenario.softDelete(DOCS, 1);

            assertThat(scenario.sent())
                    .containsExactly("UPDATE doc SET deleted_at = ?, deletion_id = ?, version = version + 1"
                            + " WHERE doc.id = ? AND doc.deleted_at IS NULL");
        }
    }

    @Test
    void whereAFlagAloneIsAMarkAQueryThatSeesTheTrashMarksLiveRows() {
        SoftDeletionPlan plan =
                SoftDeletionPlan.of(marking(PRESSING).markRoots().build());
        try (Scenario scenario = new Scenario(
                new H2Dialect(),
                "CREATE TABLE pressing (id INT PRIMARY KEY, label_id INT, deleted BOOLEAN)",
                "INSERT INTO pressing VALUES (1, NULL, FALSE), (2, NULL, TRUE)")) {
            DeletionReport report =
                    delete(scenario, plan, Selection.all(PRESSING).in(Scope.ALL));

            assertThat(report.softDeleted()).isEqualTo(Map.of("Pressing", 1L));
            assertThat(scenario.sent()).contains("SELECT t0.id FROM pressing t0 WHERE t0.deleted = ? FOR UPDATE");
        }
    }

    private static DeletionReport delete(Scenario scenario, SoftDeletionPlan plan, Selection selection) {
        return scenario.softly(Hooks.none(), plan).delete(selection, DeletionOptions.defaults());
    }
}
