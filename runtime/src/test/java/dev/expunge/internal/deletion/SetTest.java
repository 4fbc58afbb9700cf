package dev.expunge.internal.deletion;

import static dev.expunge.annotation.OnDelete.PROTECT;
import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Registry;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.database.ConstraintException;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.error.deletion.SetTargetDeletedException;
import dev.expunge.error.deletion.SupplierException;
import dev.expunge.field.Selection;
import dev.expunge.fixture.PlaylistTrackKey;
import dev.expunge.fixture.PlaylistTrackModelType;
import dev.expunge.fixture.StorePlans;
import dev.expunge.internal.deletion.guard.SetTargets;
import dev.expunge.internal.deletion.plan.PhasedPlan;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.transaction.TransactionSource;
import dev.expunge.jdbc.ConnectionSource;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** SET by a declared value and by a supplier: when the supplier is asked, and what becomes of a wrong answer. */
class SetTest {

    private static final Table PARENT = table("Parent");
    private static final Column<Integer> CHILD_PARENT = optional("parent_id");
    private static final Table CHILD = table("Child", CHILD_PARENT);
    private static final Reference REFERENCE = Reference.toKey("parent", CHILD, PARENT, CHILD_PARENT);

    static Stream<Dialect> dialects() {
        return Stream.of(new H2Dialect(), new StandardDialect("standard"), new NarrowDialect());
    }

    /** Ten parents; children 1 to 30 of parent 1, child 31 of parent 2, child 32 of none. */
    private static Scenario family(Dialect dialect) {
        Scenario scenario = new Scenario(
                dialect,
                "CREATE TABLE parent (id INT PRIMARY KEY)",
                "CREATE TABLE child (id INT PRIMARY KEY, parent_id INT REFERENCES parent)");
        scenario.execute("INSERT INTO parent SELECT x FROM system_range(1, 10)");
        scenario.execute("INSERT INTO child SELECT x, 1 FROM system_range(1, 30)");
        scenario.execute("INSERT INTO child VALUES (31, 2), (32, NULL)");
        return scenario;
    }

    private static DeletionPlan.Builder collecting() {
        return deleting(PARENT).collect(PARENT, because(ROOTS, REFERRERS));
    }

    private static DeletionPlan supplying(Supplier<?> supplier) {
        return collecting().setFrom(REFERENCE, supplier).delete(PARENT).build();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aDeclaredValueIsSetAndCounted(Dialect dialect) {
        DeletionPlan plan = collecting().setTo(REFERENCE, 9).delete(PARENT).build();
        try (Scenario scenario = family(dialect)) {
            DeletionReport report = scenario.delete(plan, 1);

            assertThat(report.updated()).isEqualTo(Map.of("Child.parent", 30L));
            assertThat(scenario.rows("SELECT parent_id, COUNT(*) FROM child GROUP BY parent_id ORDER BY 1"))
                    .containsExactly("null 1", "2 1", "9 30");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aDeclaredValueThatIsDeletedRefuses(Dialect dialect) {
        DeletionPlan plan = collecting().setTo(REFERENCE, 9).delete(PARENT).build();
        try (Scenario scenario = family(dialect)) {
            assertThatThrownBy(() -> scenario.delete(plan, 1, 9))
                    .isInstanceOf(SetTargetDeletedException.class)
                    .hasMessageStartingWith("30 rows would be set to refer to Parent 9 by Child.parent, but");
            assertThat(scenario.rows("SELECT COUNT(*) FROM parent")).containsExactly("10");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aDeclaredValueThatNamesNoRowIsRefusedByTheDatabase(Dialect dialect) {
        DeletionPlan plan = collecting().setTo(REFERENCE, 77).delete(PARENT).build();
        try (Scenario scenario = family(dialect)) {
            assertThatThrownBy(() -> scenario.delete(plan, 2))
                    .isInstanceOf(ConstraintException.class)
                    .hasMessageContaining("Child")
                    .hasMessageContaining("step 2: set");
            assertThat(scenario.rows("SELECT COUNT(*) FROM parent")).containsExactly("10");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aSupplierIsAskedOnce(Dialect dialect) {
        Answers answers = new Answers(9);
        try (Scenario scenario = family(dialect)) {
            DeletionReport report = scenario.delete(supplying(answers), 1, 2);

            assertThat(report.updated()).isEqualTo(Map.of("Child.parent", 31L));
            assertThat(report.statements()).isEqualTo(scenario.journal().size());
            assertThat(answers.asked).isEqualTo(1);
            assertThat(scenario.rows("SELECT DISTINCT parent_id FROM child WHERE id < 32"))
                    .containsExactly("9");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aSupplierIsNotAskedWithoutReferrers(Dialect dialect) {
        Answers answers = new Answers(9);
        try (Scenario scenario = family(dialect)) {
            assertThat(scenario.delete(supplying(answers), 3, 4).updated()).isEmpty();
            assertThat(answers.asked).isZero();
            assertThat(scenario.sent()).noneMatch(sql -> sql.startsWith("UPDATE"));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aSupplierIsNotAskedWhereAGuardRefuses(Dialect dialect) {
        Answers answers = new Answers(9);
        DeletionPlan plan = collecting()
                .guard(PROTECT, REFERENCE)
                .setFrom(REFERENCE, answers)
                .delete(PARENT)
                .build();
        try (Scenario scenario = family(dialect)) {
            assertThatThrownBy(() -> scenario.delete(plan, 1)).isInstanceOf(ProtectedException.class);
            assertThat(answers.asked).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aSuppliedRowThatIsDeletedRefuses(Dialect dialect) {
        try (Scenario scenario = family(dialect)) {
            assertThatThrownBy(() -> scenario.delete(supplying(new Answers(3)), 2, 3))
                    .isInstanceOf(SetTargetDeletedException.class)
                    .hasMessageStartingWith("1 row would be set to refer to Parent 3 by Child.parent");
            assertThat(scenario.rows("SELECT parent_id FROM child WHERE id = 31"))
                    .containsExactly("2");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void nothingAndAnythingElseAreRefusedByTheNameOfTheSupplier(Dialect dialect) {
        try (Scenario scenario = family(dialect)) {
            assertThatThrownBy(() -> scenario.delete(supplying(new Answers(null)), 1))
                    .isInstanceOf(SupplierException.class)
                    .hasMessageStartingWith(Answers.class.getTypeName() + " has returned null, which Child.parent");
            assertThatThrownBy(() -> scenario.delete(supplying(new Answers("nine")), 1))
                    .isInstanceOfSatisfying(SupplierException.class, refusal -> {
                        assertThat(refusal.supplier()).isEqualTo(Answers.class.getTypeName());
                        assertThat(refusal.reference()).isEqualTo("Child.parent");
                    })
                    .hasMessageContaining("has returned a java.lang.String");
            assertThat(scenario.rows("SELECT COUNT(*) FROM parent")).containsExactly("10");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void theAnswerIsKeptForFurtherTries(Dialect dialect) {
        Answers answers = new Answers(9);
        DeletionPlan plan = supplying(answers);
        try (Scenario scenario = family(dialect)) {
            SetTargets targets = scenario.targets(plan);
            PhasedPlan phased = PhasedPlan.of(plan);

            assertThat(targets.isUnasked(phased.sets().get(0))).isTrue();
            assertThat(targets.of(phased.sets().get(0))).contains(List.of(9));
            assertThat(targets.of(phased.sets().get(0))).contains(List.of(9));
            assertThat(targets.isUnasked(phased.sets().get(0))).isFalse();
            assertThat(answers.asked).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void anExplanationShowsTheCountAndAsksNobody(Dialect dialect) {
        Answers answers = new Answers(9);
        DeletionPlan plan = supplying(answers);
        try (Scenario scenario = family(dialect)) {
            String text = scenario.deletions(plan, TransactionSource.own(ConnectionSource.of(scenario.dataSource())))
                    .previews()
                    .explain(Selection.all(PARENT))
                    .toString();

            assertThat(text)
                    .contains("to what " + Answers.class.getTypeName() + " supplies")
                    .contains("COUNT(*) FROM child")
                    .contains("UPDATE child SET parent_id = ?");
            assertThat(answers.asked).isZero();
        }
    }

    /** Only the database knows that a target in other words is the row that is deleted, or another one. */
    @ParameterizedTest
    @MethodSource("dialects")
    void aTargetInAnotherLetterCaseIsDeletedIfTheDatabaseSaysSo(Dialect dialect) {
        Column<String> code = Column.required("code", "code", ValueTypes.STRING);
        Column<String> genreCode = Column.optional("genre", "genre_code", ValueTypes.STRING);
        Table genre = Table.of("test.Genre", "genre").withColumns(code).withKey(code);
        Table song = table("Song", genreCode);
        Reference reference = Reference.toKey("genre", song, genre, genreCode);
        DeletionPlan plan = deleting(genre)
                .collect(genre, because(ROOTS, REFERRERS))
                .setTo(reference, "rock")
                .delete(genre)
                .build();
        List<List<Object>> rock = List.of(List.of("Rock"));
        try (Scenario scenario = songs(dialect, "VARCHAR_IGNORECASE(9)")) {
            assertThatThrownBy(() -> scenario.delete(plan, rock))
                    .isInstanceOf(SetTargetDeletedException.class)
                    .hasMessageStartingWith("1 row would be set to refer to Genre Rock by Song.genre");
        }
        try (Scenario scenario = songs(dialect, "VARCHAR(9)")) {
            scenario.execute("INSERT INTO genre VALUES ('rock')");

            assertThat(scenario.delete(plan, rock).total()).isEqualTo(1);
            assertThat(scenario.contents("song")).containsExactly("song 1 rock");
        }
    }

    private static Scenario songs(Dialect dialect, String texts) {
        return new Scenario(
                dialect,
                "CREATE TABLE genre (code " + texts + " PRIMARY KEY)",
                "CREATE TABLE song (id INT PRIMARY KEY, genre_code " + texts + " REFERENCES genre)",
                "INSERT INTO genre VALUES ('Rock')",
                "INSERT INTO song VALUES (1, 'Rock')");
    }

    @Test
    void aSupplierNamesAKeyOfSeveralColumnsAsItsModelDoes() {
        Column<Integer> playlist = optional("playlist_id");
        Column<Integer> track = optional("track_id");
        Table note = table("Note", playlist, track);
        Reference reference = Reference.toKey("entry", note, PlaylistTrackModelType.TABLE, playlist, track);
        DeletionPlan plan = deleting(PlaylistTrackModelType.TABLE)
                .collect(PlaylistTrackModelType.TABLE, because(ROOTS, REFERRERS))
                .setFrom(reference, () -> new PlaylistTrackKey(7, 1))
                .delete(PlaylistTrackModelType.TABLE)
                .build();
        Registry registry = StorePlans.registry();

        assertThat(new SetTargets(registry, new Labels(registry))
                        .of(PhasedPlan.of(plan).sets().get(0)))
                .contains(List.of(7, 1));
    }

    /** Ten parents are asked for in three parts, of which the first has more rows than are named. */
    @Test
    void noMoreRowsAreReadThanAreNamed() {
        DeletionPlan plan =
                collecting().guard(PROTECT, REFERENCE).delete(PARENT).build();
        Integer[] all = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        try (Scenario scenario = family(new NarrowDialect())) {
            assertThatThrownBy(() -> scenario.delete(plan, all)).isInstanceOf(ProtectedException.class);
            assertThat(scenario.sent())
                    .filteredOn(sql -> sql.contains("FETCH FIRST"))
                    .singleElement()
                    .asString()
                    .endsWith("FETCH FIRST 20 ROWS ONLY");
        }
    }

    /** Counts how often it is asked, and always answers the same. */
    private static final class Answers implements Supplier<Object> {

        private final Object answer;
        private int asked;

        Answers(Object answer) {
            this.answer = answer;
        }

        @Override
        public Object get() {
            asked++;
            return answer;
        }
    }
}
