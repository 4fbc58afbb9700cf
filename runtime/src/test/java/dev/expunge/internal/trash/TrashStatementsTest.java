package dev.expunge.internal.trash;

import static dev.expunge.internal.trash.TrashScenario.MARKS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The statements by which restores and purges look at rows, lock them and take them from the trash. */
class TrashStatementsTest {

    private static final Column<Integer> SHOW = Column.required("show", "show_id", ValueTypes.INTEGER);
    private static final Column<Integer> ROW = Column.required("line", "line", ValueTypes.INTEGER);
    private static final Column<Integer> NEXT_SHOW = Column.optional("nextShow", "next_show", ValueTypes.INTEGER);
    private static final Column<Integer> NEXT_ROW = Column.optional("nextLine", "next_line", ValueTypes.INTEGER);
    private static final Column<Boolean> FLAG = Column.required("gone", "gone", ValueTypes.BOOLEAN);
    private static final Column<Long> VERSION = Column.required("version", "version", ValueTypes.LONG);

    private static final Table SEATS = Table.of("test.Seat", "seat")
            .withColumns(SHOW, ROW, NEXT_SHOW, NEXT_ROW)
            .withKey(SHOW, ROW);
    private static final Table SHOWS =
            TrashScenario.table("Show", VERSION).withVersion(VERSION).withMarks(MARKS);
    private static final Reference TO_SHOW = Reference.toKey("show", SEATS, SHOWS, SHOW);
    private static final Reference TO_NEXT = Reference.toKey("next", SEATS, SEATS, NEXT_SHOW, NEXT_ROW);

    private static final List<List<Object>> ONE = List.of(List.of(1));
    private static final List<List<Object>> SEAT = List.of(List.of(1, 2));

    private static String only(List<Sql> statements) {
        assertThat(statements).hasSize(1);
        return statements.get(0).text();
    }

    private static TrashStatements seats(Dialect dialect) {
        return new TrashStatements(SEATS, dialect);
    }

    @Test
    void rowsAreReadWithoutLocks() {
        assertThat(only(seats(new PostgreSqlDialect()).reads(List.of(ROW), List.of(SHOW), ONE)))
                .isEqualTo("SELECT seat.line FROM seat WHERE seat.show_id = ?");
    }

    @Test
    void rowsAreLockedWhereTheDatabaseLocksRows() {
        assertThat(only(seats(new H2Dialect()).locks(List.of(ROW), List.of(SHOW), ONE)))
                .isEqualTo("SELECT seat.line FROM seat WHERE seat.show_id = ? FOR UPDATE");
        assertThat(only(seats(new StandardDialect("Other")).locks(List.of(ROW), List.of(SHOW), ONE)))
                .isEqualTo("SELECT seat.line FROM seat WHERE seat.show_id = ?");
    }

    @Test
    void rowsAreLockedInTheOrderOfTheirKeysWhereThatCounts() {
        assertThat(only(seats(new PostgreSqlDialect()).locks(List.of(ROW), List.of(SHOW), ONE)))
                .isEqualTo("SELECT seat.line FROM seat WHERE seat.show_id = ?"
                        + " ORDER BY seat.show_id, seat.line FOR UPDATE");
    }

    @Test
    void parentsAreLockedAgainstRemovalAndMarksAlone() {
        assertThat(only(seats(new PostgreSqlDialect()).parentLocks(List.of(ROW), List.of(SHOW), ONE)))
                .endsWith(" ORDER BY seat.show_id, seat.line FOR SHARE");
    }

    @Test
    void referrersAreCountedByWhatTheyReferTo() {
        assertThat(only(seats(new H2Dialect()).counts(TO_SHOW, ONE)))
                .isEqualTo("SELECT seat.show_id, COUNT(*) FROM seat WHERE seat.show_id = ? GROUP BY seat.show_id");
    }

    @Test
    void thoseThatReferToThemselvesAreLeftOut() {
        assertThat(only(seats(new H2Dialect()).counts(TO_NEXT, SEAT)))
                .contains(" AND NOT (seat.next_show = seat.show_id AND seat.next_line = seat.line) GROUP BY ");
        assertThat(seats(new H2Dialect())
                        .examples(3, TO_NEXT, List.of(ROW), SEAT)
                        .text())
                .contains(" AND NOT (seat.next_show = seat.show_id AND seat.next_line = seat.line) ORDER BY ");
    }

    @Test
    void examplesAreTheFirstByKey() {
        assertThat(seats(new H2Dialect())
                        .examples(3, TO_SHOW, List.of(ROW, SHOW), ONE)
                        .text())
                .startsWith("SELECT seat.line, seat.show_id FROM seat WHERE seat.show_id = ?"
                        + " ORDER BY seat.show_id, seat.line ");
    }

    @Test
    void aRevivalTakesAllMarksAwayAndCounts() {
        assertThat(only(new TrashStatements(SHOWS, new H2Dialect()).revives(MARKS, ONE)))
                .isEqualTo("UPDATE show SET deleted_at = NULL, deletion_id = NULL, deleted_by = NULL,"
                        + " version = version + 1 WHERE show.id = ?");
    }

    @Test
    void aFlagIsTakenDown() {
        Marks marks = Marks.flagged(FLAG).withDeletionId(MARKS.deletionId().orElseThrow());
        assertThat(only(new TrashStatements(TrashScenario.table("Note"), new H2Dialect()).revives(marks, ONE)))
                .isEqualTo("UPDATE note SET gone = FALSE, deletion_id = NULL WHERE note.id = ?");
    }
}
