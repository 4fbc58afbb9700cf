package dev.expunge.internal.deletion;

import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.DeletionPlan.rows;
import static dev.expunge.deletion.Reason.CYCLE;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.required;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.LockScope;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.NullValueException;
import dev.expunge.error.StaleRecordException;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.deletion.hook.ModelHooks;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Records whose rows have changed since they were read: nothing is deleted, wherever the change comes in between. */
class VersionsTest {

    private static final Column<Integer> VERSION = required("version");
    private static final Column<Integer> PARENT = optional("parent_id");
    private static final Table DOC = Scenario.table("Doc", VERSION, PARENT).withVersion(VERSION);
    private static final Reference DOC_PARENT = Reference.toKey("parent", DOC, DOC, PARENT);
    private static final DeletionPlan CASCADING = deleting(DOC)
            .repeat(rows(DOC, because(ROOTS, REFERRERS, CYCLE), DOC_PARENT))
            .clear(DOC_PARENT)
            .delete(DOC)
            .build();
    private static final DeletionPlan DEEPEST_FIRST = deleting(DOC)
            .repeat(rows(DOC, because(ROOTS, REFERRERS, CYCLE), DOC_PARENT))
            .deleteDeepestFirst(DOC, DOC_PARENT)
            .build();
    private static final DeletionPlan ALONE = deleting(DOC).deleteRoots().build();

    private static final DeletionOptions UNLOCKED = DeletionOptions.defaults().lock(LockScope.NONE);

    static Stream<Dialect> dialects() {
        return Stream.of(new H2Dialect(), new StandardDialect("standard"), new NarrowDialect());
    }

    /** Row 1 with version 5 above 2 and 3, 2 above 4; row 9 apart. */
    private static Scenario docs(Dialect dialect) {
        return new Scenario(
                dialect,
                "CREATE TABLE doc (id INT PRIMARY KEY, version INT NOT NULL, parent_id INT REFERENCES doc)",
                "INSERT INTO doc VALUES (1, 5, NULL), (2, 6, 1), (3, 7, 1), (4, 8, 2), (9, 1, NULL)");
    }

    private static List<Object> record(int id, int version) {
        return Arrays.asList(id, version, null);
    }

    private static DeletionReport delete(
            Scenario scenario, DeletionPlan plan, DeletionOptions options, List<List<Object>> records) {
        return scenario.deletions(Hooks.none(), plan).deleteRecords(new RowModel(DOC), records, options);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void oneChangedRowAmongManyRefusesAll(Dialect dialect) {
        try (Scenario scenario = docs(dialect)) {
            List<String> before = scenario.contents("doc");

            StaleRecordException stale = catchThrowableOfType(
                    StaleRecordException.class,
                    () -> delete(
                            scenario,
                            CASCADING,
                            DeletionOptions.defaults(),
                            List.of(record(1, 5), record(9, 0), record(77, 1))));

            assertThat(stale.row()).isEqualTo("Doc 9");
            assertThat(stale.held()).isZero();
            assertThat(stale.found()).isEqualTo(1);
            assertThat(scenario.contents("doc")).isEqualTo(before);
            assertThat(scenario.sent()).allMatch(sql -> sql.startsWith("SELECT"));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void unchangedRowsAndWhatDependsOnThemAreDeleted(Dialect dialect) {
        for (DeletionPlan plan : List.of(CASCADING, DEEPEST_FIRST)) {
            for (DeletionOptions options : List.of(DeletionOptions.defaults(), UNLOCKED)) {
                try (Scenario scenario = docs(dialect)) {
                    DeletionReport report =
                            delete(scenario, plan, options, List.of(record(1, 5), record(4, 8), record(77, 1)));

                    assertThat(report.deleted()).isEqualTo(Map.of("Doc", 4L));
                    assertThat(scenario.contents("doc")).containsExactly("doc 9 1 null");
                }
            }
        }
    }

    @Test
    void lockedRowsAreDeletedByTheirKeys() {
        try (Scenario scenario = docs(new H2Dialect())) {
            delete(scenario, ALONE, DeletionOptions.defaults(), List.of(record(9, 1)));

            assertThat(scenario.sent())
                    .containsExactly(
                            "SELECT doc.id, doc.version FROM doc WHERE doc.id = ? FOR UPDATE",
                            "DELETE FROM doc WHERE doc.id = ?");
        }
    }

    @Test
    void rowsThatAreNotLockedAreDeletedByKeyAndVersion() {
        try (Scenario scenario = docs(new H2Dialect())) {
            delete(scenario, ALONE, UNLOCKED, List.of(record(9, 1)));

            assertThat(scenario.sent())
                    .containsExactly(
                            "SELECT doc.id, doc.version FROM doc WHERE doc.id = ?",
                            "DELETE FROM doc WHERE doc.id = ? AND doc.version = ?");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aRowThatChangesMeanwhileIsLeftAndFound(Dialect dialect) {
        for (DeletionPlan plan : List.of(CASCADING, DEEPEST_FIRST)) {
            try (Scenario scenario = docs(dialect)) {
                scenario.interfere("SELECT doc.id", "UPDATE doc SET version = version + 1 WHERE id IN (2, 4)");

                assertThatThrownBy(() -> delete(scenario, plan, UNLOCKED, List.of(record(9, 1), record(2, 6))))
                        .isInstanceOf(StaleRecordException.class)
                        .hasMessageStartingWith("Doc 2 has changed since its record was read: the record has version 6,"
                                + " the row has 7.");
                assertThat(scenario.contents("doc")).hasSize(5);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aRowThatVanishesMeanwhileIsNoneToDelete(Dialect dialect) {
        try (Scenario scenario = docs(dialect)) {
            scenario.interfere("SELECT doc.id", "DELETE FROM doc WHERE id = 9");

            assertThat(delete(scenario, CASCADING, UNLOCKED, List.of(record(9, 1), record(2, 6)))
                            .deleted())
                    .isEqualTo(Map.of("Doc", 2L));
        }
    }

    /** Its version says nothing: nobody has read a record of it. */
    @Test
    void aDependentRowMayChange() {
        try (Scenario scenario = docs(new H2Dialect())) {
            scenario.interfere("SELECT doc.id", "UPDATE doc SET version = 99 WHERE id = 4");

            assertThat(delete(scenario, CASCADING, UNLOCKED, List.of(record(2, 6)))
                            .deleted())
                    .isEqualTo(Map.of("Doc", 2L));
        }
    }

    @Test
    void aVersionThatAHookChangesIsTheHooks() {
        try (Scenario scenario = docs(new H2Dialect())) {
            ModelHooks hooks = new ModelHooks(
                    new RowModel(DOC),
                    List.of((record, delete, cause) -> scenario.execute("UPDATE doc SET version = 70 WHERE id = 3")),
                    List.of(),
                    List.of());

            DeletionReport report = scenario.deletions(new Hooks(Map.of(DOC.model(), hooks), List.of()), CASCADING)
                    .deleteRecords(new RowModel(DOC), List.of(record(3, 7)), UNLOCKED);

            assertThat(report.total()).isEqualTo(1);
        }
    }

    /** The database finds the row by a key that Java holds for another. */
    @ParameterizedTest
    @MethodSource("dialects")
    void aKeyInAnotherLetterCaseHasItsVersionToo(Dialect dialect) {
        Column<String> code = Column.required("code", "code", ValueTypes.STRING);
        Table tag = Table.of("test.Tag", "tag")
                .withColumns(code, VERSION)
                .withKey(code)
                .withVersion(VERSION);
        DeletionPlan plan = deleting(tag).deleteRoots().build();
        try (Scenario scenario = new Scenario(
                dialect,
                "CREATE TABLE tag (code VARCHAR_IGNORECASE(9) PRIMARY KEY, version INT NOT NULL)",
                "INSERT INTO tag VALUES ('x', 3), ('y', 4)")) {
            Deletions deletions = scenario.deletions(Hooks.none(), plan);

            assertThatThrownBy(() -> deletions.deleteRecords(
                            new RowModel(tag), List.of(List.of("X", 2)), DeletionOptions.defaults()))
                    .isInstanceOf(StaleRecordException.class)
                    .hasMessageStartingWith("Tag X has changed")
                    .hasMessageContaining("the record has version 2, the row has 3");
            assertThat(deletions
                            .deleteRecords(new RowModel(tag), List.of(List.of("X", 3)), DeletionOptions.defaults())
                            .total())
                    .isEqualTo(1);
            assertThat(scenario.contents("tag")).containsExactly("tag y 4");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aRowWhoseReferenceIsSetHasANewVersion(Dialect dialect) {
        Column<Integer> docId = optional("doc_id");
        Table note = Scenario.table("Note", docId, VERSION).withVersion(VERSION);
        DeletionPlan plan = deleting(DOC)
                .repeat(rows(DOC, because(ROOTS, REFERRERS, CYCLE), DOC_PARENT))
                .clear(DOC_PARENT)
                .setNull(Reference.toKey("doc", note, DOC, docId))
                .delete(DOC)
                .build();
        try (Scenario scenario = docs(dialect)) {
            scenario.execute("CREATE TABLE note (id INT PRIMARY KEY, doc_id INT REFERENCES doc, version INT NOT NULL)");
            scenario.execute("INSERT INTO note VALUES (1, 1, 10), (2, 4, 20), (3, NULL, 30)");

            DeletionReport report =
                    delete(scenario, plan, DeletionOptions.defaults(), List.of(record(1, 5), record(9, 1)));

            assertThat(report.updated()).isEqualTo(Map.of("Note.doc", 2L));
            assertThat(scenario.contents("note")).containsExactly("note 1 null 11", "note 2 null 21", "note 3 null 30");
        }
    }

    @Test
    void aPreviewOfAChangedRowIsRefusedToo() {
        try (Scenario scenario = docs(new H2Dialect())) {
            Deletions deletions = scenario.deletions(Hooks.none(), CASCADING);

            assertThatThrownBy(() -> deletions
                            .previews()
                            .ofRecords(new RowModel(DOC), List.of(record(1, 4)), PreviewOptions.defaults()))
                    .isInstanceOf(StaleRecordException.class);
            assertThat(deletions
                            .previews()
                            .ofRecords(new RowModel(DOC), List.of(record(1, 5)), PreviewOptions.defaults())
                            .total())
                    .isEqualTo(4);
        }
    }

    @Test
    void aRecordWithoutARowIsNotLookedForInOtherWordsIfAllRowsAreKnown() {
        try (Scenario scenario = docs(new H2Dialect())) {
            delete(scenario, ALONE, DeletionOptions.defaults(), List.of(record(9, 1), record(77, 1)));

            assertThat(scenario.sent()).hasSize(2);
        }
    }

    @Test
    void aRecordWithoutAVersionIsRefused() {
        try (Scenario scenario = docs(new H2Dialect())) {
            List<List<Object>> unversioned = List.of(Arrays.asList(9, null, null));

            assertThatThrownBy(() -> delete(scenario, ALONE, DeletionOptions.defaults(), unversioned))
                    .isInstanceOf(NullValueException.class)
                    .hasMessageContaining("Doc.version");
            assertThat(scenario.sent()).isEmpty();
        }
    }
}
