package dev.expunge.internal.deletion;

import static dev.expunge.annotation.OnDelete.PROTECT;
import static dev.expunge.annotation.OnDelete.RESTRICT;
import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.Reason.EXCLUSION;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.required;
import static dev.expunge.internal.deletion.Scenario.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.error.deletion.SetTargetDeletedException;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each on-delete action, the same under arrays, under IN lists, and where every list is split. */
class ActionsTest {

    private static final String PARENTS = "CREATE TABLE parent (id INT PRIMARY KEY)";
    private static final String MIDDLES =
            "CREATE TABLE middle (id INT PRIMARY KEY, parent_id INT NOT NULL REFERENCES parent)";
    private static final String CHILDREN = "CREATE TABLE child (id INT PRIMARY KEY, middle_id INT REFERENCES middle,"
            + " parent_id INT DEFAULT 9 REFERENCES parent)";
    private static final Table PARENT = table("Parent");
    private static final Column<Integer> MIDDLE_PARENT = required("parent_id");
    private static final Table MIDDLE = table("Middle", MIDDLE_PARENT);
    private static final Column<Integer> CHILD_MIDDLE = optional("middle_id");
    private static final Column<Integer> CHILD_PARENT = optional("parent_id");
    private static final Table CHILD = table("Child", CHILD_MIDDLE, CHILD_PARENT);
    private static final Reference MIDDLE_TO_PARENT = Reference.toKey("parent", MIDDLE, PARENT, MIDDLE_PARENT);
    private static final Reference CHILD_TO_MIDDLE = Reference.toKey("middle", CHILD, MIDDLE, CHILD_MIDDLE);
    private static final Reference CHILD_TO_PARENT = Reference.toKey("parent", CHILD, PARENT, CHILD_PARENT);

    static Stream<Dialect> dialects() {
        return Stream.of(new H2Dialect(), new StandardDialect("standard"), new NarrowDialect());
    }

    /** Ten parents, thirty middles of parent 1 and one each of parents 2 and 3, a child of each middle and of parent 2. */
    private static Scenario family(Dialect dialect) {
        Scenario scenario = new Scenario(dialect, PARENTS, MIDDLES, CHILDREN);
        scenario.execute("INSERT INTO parent SELECT x FROM system_range(1, 10)");
        scenario.execute(
                "INSERT INTO middle SELECT x, CASE WHEN x <= 30 THEN 1 ELSE x - 29 END" + " FROM system_range(1, 32)");
        scenario.execute("INSERT INTO child SELECT x, x, NULL FROM system_range(1, 32)");
        scenario.execute("INSERT INTO child VALUES (100, NULL, 1), (101, 1, 1), (102, 31, 2), (103, NULL, NULL)");
        return scenario;
    }

    private static DeletionPlan.Builder collectingMiddles() {
        return deleting(PARENT)
                .collect(PARENT, because(ROOTS, REFERRERS))
                .collect(MIDDLE, because(REFERRERS), MIDDLE_TO_PARENT);
    }

    private static DeletionPlan.Builder collectingAll() {
        return collectingMiddles().collect(CHILD, because(EXCLUSION), CHILD_TO_MIDDLE);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void cascadeDeletesARowReachedOnSeveralPathsOnce(Dialect dialect) {
        DeletionPlan plan = collectingMiddles()
                .deleteReferring(CHILD, CHILD_TO_MIDDLE, CHILD_TO_PARENT)
                .delete(MIDDLE)
                .delete(PARENT)
                .build();
        try (Scenario scenario = family(dialect)) {
            DeletionReport report = scenario.delete(plan, 1, 3, 77);

            assertThat(report.deleted())
                    .containsExactly(Map.entry("Parent", 2L), Map.entry("Middle", 31L), Map.entry("Child", 33L));
            assertThat(report.total()).isEqualTo(66);
            assertThat(report.statements()).isEqualTo(scenario.journal().size());
            assertThat(scenario.contents("middle", "child"))
                    .containsExactly("middle 31 2", "child 31 31 null", "child 102 31 2", "child 103 null null");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void noRootsMeansOneStatement(Dialect dialect) {
        DeletionPlan plan = collectingMiddles().delete(MIDDLE).delete(PARENT).build();
        try (Scenario scenario = family(dialect)) {
            DeletionReport report = scenario.delete(plan, 77);

            assertThat(report.total()).isZero();
            assertThat(report.deleted()).isEmpty();
            assertThat(report.statements()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void protectRefusesEvenWhatWouldBeDeletedItself(Dialect dialect) {
        DeletionPlan plan = collectingAll()
                .guard(PROTECT, CHILD_TO_MIDDLE)
                .guard(RESTRICT, CHILD_TO_PARENT)
                .delete(CHILD)
                .delete(MIDDLE)
                .delete(PARENT)
                .build();
        try (Scenario scenario = family(dialect)) {
            List<String> before = scenario.contents("parent", "middle", "child");

            ProtectedException refusal = catchThrowableOfType(ProtectedException.class, () -> scenario.delete(plan, 1));

            assertThat(refusal.roots()).isEqualTo("Parent 1");
            assertThat(refusal.blockers())
                    .extracting(Blocker::reference)
                    .containsExactly("Child.middle", "Child.parent");
            assertThat(refusal.blockers()).extracting(Blocker::count).containsExactly(31L, 1L);
            assertThat(refusal.blockers().get(0).examples()).hasSize(20);
            assertThat(refusal)
                    .hasMessageContaining("Parent 1 cannot be deleted")
                    .hasMessageContaining("Child.middle (PROTECT): 31 rows, for example Child 1 refers to Middle 1;")
                    .hasMessageContaining("Child.parent (RESTRICT): 1 row, Child 100 refers to Parent 1");
            assertThat(scenario.contents("parent", "middle", "child")).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void restrictRefusesWhatStays(Dialect dialect) {
        DeletionPlan plan = collectingAll()
                .guard(RESTRICT, CHILD_TO_PARENT)
                .delete(CHILD)
                .delete(MIDDLE)
                .delete(PARENT)
                .build();
        try (Scenario scenario = family(dialect)) {
            RestrictedException refusal =
                    catchThrowableOfType(RestrictedException.class, () -> scenario.delete(plan, 1, 2));

            assertThat(refusal.roots()).isEqualTo("2 rows of Parent");
            assertThat(refusal.blockers())
                    .containsExactly(new Blocker(
                            "Child.parent",
                            "RESTRICT",
                            1,
                            List.of(new Blocker.Example("Child 100", "Parent 1", false))));

            assertThat(scenario.delete(plan, 2).deleted()).isEqualTo(Map.of("Parent", 1L, "Middle", 1L, "Child", 2L));
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void setNullChangesWhatStaysAndCountsIt(Dialect dialect) {
        DeletionPlan plan = collectingAll()
                .setNull(CHILD_TO_PARENT)
                .delete(CHILD)
                .delete(MIDDLE)
                .delete(PARENT)
                .build();
        try (Scenario scenario = family(dialect)) {
            DeletionReport report = scenario.delete(plan, 1);

            assertThat(report.updated()).isEqualTo(Map.of("Child.parent", 1L));
            assertThat(report.deleted()).isEqualTo(Map.of("Parent", 1L, "Middle", 30L, "Child", 31L));
            assertThat(scenario.rows("SELECT * FROM child WHERE id >= 100 ORDER BY id"))
                    .containsExactly("100 null null", "102 31 2", "103 null null");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void setDefaultChangesWhatStays(Dialect dialect) {
        DeletionPlan plan = deleting(PARENT)
                .collect(PARENT, because(ROOTS, REFERRERS))
                .setDefault(CHILD_TO_PARENT, 9)
                .delete(PARENT)
                .build();
        try (Scenario scenario = family(dialect)) {
            scenario.execute("DELETE FROM child WHERE middle_id IS NOT NULL");
            scenario.execute("DELETE FROM middle");

            assertThat(scenario.delete(plan, 1, 2, 3).updated()).isEqualTo(Map.of("Child.parent", 1L));
            assertThat(scenario.rows("SELECT parent_id FROM child WHERE id = 100"))
                    .containsExactly("9");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void setDefaultRefusesIfTheDefaultIsDeleted(Dialect dialect) {
        DeletionPlan plan = deleting(PARENT)
                .collect(PARENT, because(ROOTS, REFERRERS))
                .setDefault(CHILD_TO_PARENT, 9)
                .delete(PARENT)
                .build();
        try (Scenario scenario = family(dialect)) {
            scenario.execute("DELETE FROM child WHERE middle_id IS NOT NULL");
            scenario.execute("DELETE FROM middle");

            assertThatThrownBy(() -> scenario.delete(plan, 1, 9))
                    .isInstanceOf(SetTargetDeletedException.class)
                    .hasMessageStartingWith("1 row would be set to refer to Parent 9 by Child.parent, but");
            assertThat(scenario.rows("SELECT COUNT(*) FROM parent")).containsExactly("10");
            assertThat(scenario.delete(plan, 9).total()).as("without referrers").isEqualTo(1);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void doNothingLeavesTheRefusalToTheDatabase(Dialect dialect) {
        DeletionPlan plan = collectingMiddles().delete(MIDDLE).delete(PARENT).build();
        try (Scenario scenario = family(dialect)) {
            scenario.execute("DELETE FROM child WHERE middle_id IS NOT NULL");
            List<String> before = scenario.contents("parent", "middle", "child");

            ForeignKeyException refusal =
                    catchThrowableOfType(ForeignKeyException.class, () -> scenario.delete(plan, 1));

            assertThat(refusal.model()).isEqualTo("Parent");
            assertThat(refusal.step()).isEqualTo("step 4: delete");
            assertThat(refusal.statement()).startsWith("DELETE FROM parent");
            assertThat(refusal.sqlState()).isEqualTo("23503");
            assertThat(scenario.contents("parent", "middle", "child")).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void aReferenceMayNameAUniqueColumn(Dialect dialect) {
        Column<String> isbn = Column.optional("isbn", "isbn", ValueTypes.STRING);
        Table book = table("Book", isbn);
        Column<String> named = Column.required("isbn", "isbn", ValueTypes.STRING);
        Table copy = table("Copy", named);
        Reference reference = new Reference("book", copy, List.of(named), book, List.of(isbn));
        DeletionPlan plan = deleting(book)
                .collect(book, because(ROOTS, REFERRERS))
                .deleteReferring(copy, reference)
                .delete(book)
                .build();
        try (Scenario scenario = new Scenario(
                dialect,
                "CREATE TABLE book (id INT PRIMARY KEY, isbn VARCHAR(9) UNIQUE)",
                "CREATE TABLE copy (id INT PRIMARY KEY, isbn VARCHAR(9) NOT NULL REFERENCES book (isbn))",
                "INSERT INTO book VALUES (1, 'a'), (2, 'b'), (3, NULL)",
                "INSERT INTO copy VALUES (1, 'a'), (2, 'a'), (3, 'b')")) {
            assertThat(scenario.delete(plan, 1, 3).deleted()).isEqualTo(Map.of("Book", 2L, "Copy", 2L));
            assertThat(scenario.contents("book", "copy")).containsExactly("book 2 b", "copy 3 b");
        }
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void keysMayHaveSeveralColumns(Dialect dialect) {
        Column<Integer> shelf = required("shelf");
        Table place =
                Table.of("test.Place", "place").withColumns(shelf, Scenario.ID).withKey(shelf, Scenario.ID);
        Column<Integer> placeShelf = optional("place_shelf");
        Column<Integer> placeId = optional("place_id");
        Table box = table("Box", placeShelf, placeId);
        Reference reference = Reference.toKey("place", box, place, placeShelf, placeId);
        DeletionPlan plan = deleting(place)
                .collect(place, because(ROOTS, REFERRERS))
                .setNull(reference)
                .delete(place)
                .build();
        try (Scenario scenario = new Scenario(
                dialect,
                "CREATE TABLE place (shelf INT, id INT, PRIMARY KEY (shelf, id))",
                "CREATE TABLE box (id INT PRIMARY KEY, place_shelf INT, place_id INT,"
                        + " FOREIGN KEY (place_shelf, place_id) REFERENCES place)",
                "INSERT INTO place VALUES (1, 1), (1, 2), (2, 1), (2, 2)",
                "INSERT INTO box VALUES (1, 1, 1), (2, 1, 2), (3, 2, 2), (4, 1, NULL)")) {
            DeletionReport report = scenario.delete(plan, List.of(List.of(1, 1), List.of(2, 2), List.of(2, 1)));

            assertThat(report.deleted()).isEqualTo(Map.of("Place", 3L));
            assertThat(report.updated()).isEqualTo(Map.of("Box.place", 2L));
            assertThat(scenario.contents("box"))
                    .containsExactly("box 1 null null", "box 2 1 2", "box 3 null null", "box 4 1 null");
        }
    }

    /** A database may find two texts equal that nobody else does. */
    @Test
    void aParentThatOnlyTheDatabaseFindsIsCalledByItsModelAlone() {
        Column<String> code = Column.required("code", "code", ValueTypes.STRING);
        Column<String> genreCode = Column.optional("genre", "genre_code", ValueTypes.STRING);
        Table genre = Table.of("test.Genre", "genre").withColumns(code).withKey(code);
        Table song = table("Song", genreCode);
        DeletionPlan plan = deleting(genre)
                .collect(genre, because(ROOTS, REFERRERS))
                .guard(PROTECT, Reference.toKey("genre", song, genre, genreCode))
                .delete(genre)
                .build();
        try (Scenario scenario = new Scenario(
                new H2Dialect(),
                "SET COLLATION FRENCH STRENGTH PRIMARY",
                "CREATE TABLE genre (code VARCHAR(9) PRIMARY KEY)",
                "CREATE TABLE song (id INT PRIMARY KEY, genre_code VARCHAR(9))",
                "INSERT INTO genre VALUES ('élégie')",
                "INSERT INTO song VALUES (1, 'elegie')")) {
            assertThatThrownBy(() -> scenario.delete(plan, List.of(List.of("élégie"))))
                    .isInstanceOfSatisfying(
                            ProtectedException.class,
                            refusal -> assertThat(refusal.blockers().get(0).examples())
                                    .containsExactly(new Blocker.Example("Song 1", "Genre", false)));
        }
    }
}
