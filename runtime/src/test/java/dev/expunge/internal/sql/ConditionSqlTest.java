package dev.expunge.internal.sql;

import static dev.expunge.field.Condition.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.ForeignFieldException;
import dev.expunge.error.UnsupportedFeatureException;
import dev.expunge.field.Condition;
import dev.expunge.field.Output;
import dev.expunge.field.Projection;
import dev.expunge.field.Selection;
import dev.expunge.field.Sort;
import dev.expunge.field.SubqueryCondition;
import dev.expunge.field.TextField;
import dev.expunge.field.Values;
import dev.expunge.field.Where;
import dev.expunge.fixture.radio.Asked;
import dev.expunge.fixture.radio.BroadcastFields;
import dev.expunge.fixture.radio.ShowFields;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Conditions as they are sent: reading, locking and deleting. */
class ConditionSqlTest {

    private static final Dialect STANDARD = new StandardDialect("standard");
    private static final Dialect POSTGRESQL = new PostgreSqlDialect();
    private static final Dialect H2 = new H2Dialect();

    @Nested
    class Operators {

        @Test
        void compareNullsByTheStandardWhereTheDatabaseCan() {
            assertReads(POSTGRESQL, b -> b.note.isDistinctFrom("x"), "t0.note IS DISTINCT FROM ?");
            assertReads(POSTGRESQL, b -> b.note.isNotDistinctFrom(b.title), "t0.note IS NOT DISTINCT FROM t0.title");
            assertReads(POSTGRESQL, b -> b.note.isNotDistinctFrom((String) null), "t0.note IS NULL");
            assertReads(STANDARD, b -> b.note.isDistinctFrom("x"), "CASE WHEN t0.note = ? THEN 1 ELSE 0 END = 0");
            assertReads(
                    STANDARD,
                    b -> b.note.isNotDistinctFrom(b.title),
                    "CASE WHEN t0.note = t0.title OR (t0.note IS NULL AND t0.title IS NULL) THEN 1 ELSE 0 END = 1");
        }

        @Test
        void matchTextsWhateverTheirCase() {
            assertReads(STANDARD, b -> b.title.equalsIgnoreCase("X"), "LOWER(t0.title) = LOWER(?)");
            assertReads(STANDARD, b -> b.title.containsIgnoreCase("X"), "LOWER(t0.title) LIKE LOWER(?) ESCAPE '!'");
            assertReads(
                    STANDARD,
                    b -> b.title.startsWith(b.note),
                    "t0.title LIKE REPLACE(REPLACE(REPLACE(t0.note, '!', '!!'), '%', '!%'), '_', '!_') || '%' ESCAPE '!'");
            assertReads(STANDARD, b -> b.title.like("a_%"), "t0.title LIKE ? ESCAPE '!'");
            assertReads(STANDARD, b -> b.title.length().gt(3), "CHAR_LENGTH(t0.title) > ?");
        }

        @Test
        void matchRegularExpressionsWhereTheDatabaseKnowsAny() {
            assertReads(POSTGRESQL, b -> b.title.matches("^a"), "t0.title ~ ?");
            assertReads(POSTGRESQL, b -> b.title.matchesIgnoreCase("^a"), "t0.title ~* ?");
            assertReads(H2, b -> b.title.matchesIgnoreCase("^a"), "REGEXP_LIKE(t0.title, ?, 'i')");
            assertThatThrownBy(() -> read(STANDARD, b -> b.title.matches("^a")))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("standard");
        }

        @Test
        void takePartsOfMomentsInUtc() {
            assertReads(STANDARD, b -> b.planned.year().ge(1990), "EXTRACT(YEAR FROM t0.planned) >= ?");
            assertReads(
                    STANDARD,
                    b -> b.aired.hour().eq(8),
                    "EXTRACT(HOUR FROM t0.aired AT TIME ZONE INTERVAL '0:00' HOUR TO MINUTE) = ?");
            assertReads(
                    STANDARD,
                    b -> b.aired.date().before(LocalDate.EPOCH),
                    "CAST(t0.aired AT TIME ZONE INTERVAL '0:00' HOUR TO MINUTE AS DATE) < ?");
            assertReads(
                    H2,
                    b -> b.aired.date().before(LocalDate.EPOCH),
                    "CAST(DATEADD(SECOND, FLOOR(EXTRACT(EPOCH FROM t0.aired)), TIMESTAMP '1970-01-01 00:00:00')"
                            + " AS DATE) < ?");
        }
    }

    @Nested
    class Subqueries {

        @Test
        void nameRowsOfTheQueryAroundThem() {
            assertReads(
                    STANDARD,
                    b -> exists(
                            Asked.shows(s -> s.id.eq(b.showId).and(s.host().name.eq(b.note)))),
                    "EXISTS (SELECT 1 FROM show t1 JOIN host t2 ON t2.id = t1.host_id"
                            + " WHERE t1.id = t0.show_id AND t2.name = t0.note)");
        }

        @Test
        void areNegatedAsAWhole() {
            assertReads(
                    STANDARD,
                    b -> exists(Asked.shows(s -> s.id.eq(b.showId))).not(),
                    "NOT EXISTS (SELECT 1 FROM show t1 WHERE t1.id = t0.show_id)");
            assertReads(
                    STANDARD,
                    b -> b.showId.notIn(Asked.ofShows(s -> s.title.eq("x"), s -> s.id)),
                    "t0.show_id NOT IN (SELECT t1.id FROM show t1 WHERE t1.title = ?)");
        }

        @Test
        void leaveNullsOut() {
            assertReads(
                    STANDARD,
                    b -> b.id.notIn(Asked.ofShows(s -> s.title.eq("x"), s -> s.hostId)),
                    "t0.id NOT IN (SELECT t1.host_id FROM show t1 WHERE t1.title = ? AND t1.host_id IS NOT NULL)");
            assertReads(
                    STANDARD,
                    b -> b.note.in(Asked.page(Asked.ofHosts(h -> h.id.ge(1), h -> h.name), 0, 2)),
                    "t0.note IN (SELECT page.c0 FROM (SELECT t1.name AS c0 FROM host t1 WHERE t1.id >= ?"
                            + " ORDER BY t1.id FETCH FIRST 2 ROWS ONLY) page WHERE page.c0 IS NOT NULL)");
        }

        @Test
        void joinWhatTheyAskOfTheQueryAroundThem() {
            assertThat(read(STANDARD, b -> exists(Asked.shows(s -> s.title.eq(b.show().title)))))
                    .isEqualTo("SELECT t0.id FROM broadcast t0 JOIN show t1 ON t1.id = t0.show_id"
                            + " WHERE EXISTS (SELECT 1 FROM show t2 WHERE t2.title = t1.title)");
            assertThat(read(
                            STANDARD,
                            b -> exists(Asked.shows(s -> s.title.eq(b.show().title)))
                                    .not()))
                    .isEqualTo("SELECT t0.id FROM broadcast t0 LEFT JOIN show t1 ON t1.id = t0.show_id"
                            + " WHERE NOT EXISTS (SELECT 1 FROM show t2 WHERE t2.title = t1.title)");
        }

        @Test
        void joinWhatTheirValuesAndOrderTakeFromTheQueryAroundThem() {
            assertThat(read(STANDARD, b -> b.note.in(Asked.ofShows(s -> s.id.eq(b.showId), s -> b.show().title))))
                    .isEqualTo("SELECT t0.id FROM broadcast t0 LEFT JOIN show t1 ON t1.id = t0.show_id"
                            + " WHERE t0.note IN (SELECT t1.title FROM show t2 WHERE t2.id = t0.show_id"
                            + " AND t1.title IS NOT NULL)");
            assertThat(read(STANDARD, b -> b.id.in(firstShowBy(b.show().title))))
                    .isEqualTo("SELECT t0.id FROM broadcast t0 LEFT JOIN show t1 ON t1.id = t0.show_id"
                            + " WHERE t0.id IN (SELECT t2.id FROM show t2 WHERE t2.id >= ?"
                            + " ORDER BY t1.title, t2.id FETCH FIRST 1 ROWS ONLY)");
        }

        private Values<Integer> firstShowBy(TextField title) {
            Values<Integer> shows = Asked.ofShows(s -> s.id.ge(1), s -> s.id);
            Path root = shows.projection().outputs().get(0).root();
            Selection ordered = shows.selection().thenBy(root, Sort.ascending(title.expression()));
            return new Asked<>(ordered.limitedTo(1), shows.projection());
        }

        @Test
        void mayComputeTheirValues() {
            assertReads(
                    STANDARD,
                    b -> b.note.in(Asked.ofShows(s -> s.id.ge(1), s -> s.title.lower())),
                    "t0.note IN (SELECT LOWER(t1.title) FROM show t1 WHERE t1.id >= ?)");
            assertReads(
                    STANDARD,
                    b -> b.id.in(Asked.ofShows(s -> s.id.ge(1), s -> s.id.plus(1))),
                    "t0.id IN (SELECT t1.id + ? FROM show t1 WHERE t1.id >= ?)");
        }

        @Test
        void nameEachValueOfAPage() {
            assertReads(
                    STANDARD,
                    b -> {
                        Path host = Path.root(
                                Asked.hosts(h -> h.id.ge(1)).selection().table());
                        List<Output> outputs = List.of(
                                new Output(host, new TextField(host, column(host, "name")).expression()),
                                new Output(host, new TextField(host, column(host, "boss")).expression()));
                        Selection page = Selection.all(host.table())
                                .in(Selection.Scope.ALL)
                                .limitedTo(2);
                        return new SubqueryCondition.ValueMembership(
                                List.of(b.note.expression(), b.showId.expression()),
                                page,
                                new Projection(outputs, /* distinct= */ false));
                    },
                    "(t0.note, t0.show_id) IN (SELECT page.c0, page.c1 FROM (SELECT t1.name AS c0, t1.boss_id AS c1"
                            + " FROM host t1 ORDER BY t1.id FETCH FIRST 2 ROWS ONLY) page"
                            + " WHERE page.c0 IS NOT NULL AND page.c1 IS NOT NULL)");
        }

        @SuppressWarnings("unchecked") // of which type does not matter here
        private Column<String> column(Path path, String field) {
            return (Column<String>) path.table().columns().stream()
                    .filter(column -> column.field().equals(field))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void tellOneTableInTwoQueriesApart() {
            assertReads(
                    STANDARD,
                    b -> exists(Asked.broadcasts(other -> other.listeners
                            .gt(b.listeners)
                            .and(exists(Asked.broadcasts(
                                    third -> third.id.eq(other.id).and(third.note.eq(b.note))))))),
                    "EXISTS (SELECT 1 FROM broadcast t1 WHERE t1.listeners > t0.listeners"
                            + " AND EXISTS (SELECT 1 FROM broadcast t2 WHERE t2.id = t1.id AND t2.note = t0.note))");
        }

        @Test
        void lockAndDeleteTheSameRows() {
            Where<BroadcastFields> where = b -> exists(Asked.shows(
                    s -> s.title.eq(b.show().title).and(s.host().name.eq(b.note))));
            SelectRenderer renderer = new SelectRenderer(POSTGRESQL);
            assertThat(renderer.lockingKeys(selection(where), key()).text())
                    .isEqualTo("SELECT t0.id FROM broadcast t0 WHERE EXISTS (SELECT 1 FROM show t1"
                            + " WHERE t1.id = t0.show_id AND EXISTS (SELECT 1 FROM show t2"
                            + " JOIN host t3 ON t3.id = t2.host_id WHERE t2.title = t1.title AND t3.name = t0.note))"
                            + " ORDER BY t0.id FOR UPDATE");
            assertThat(renderer.deleteWhere(selection(b -> exists(Asked.broadcasts(o -> o.note.eq(b.title)))
                                    .not()))
                            .text())
                    .isEqualTo("DELETE FROM broadcast WHERE NOT EXISTS"
                            + " (SELECT 1 FROM broadcast t1 WHERE t1.note = broadcast.title)");
            assertThat(renderer.deleteWhere(selection(b -> exists(Asked.shows(s -> s.title.eq(b.show().title)))
                                    .not()))
                            .text())
                    .isEqualTo("DELETE FROM broadcast WHERE NOT EXISTS (SELECT 1 FROM show t1 WHERE t1.title ="
                            + " (SELECT t2.title FROM show t2 WHERE t2.id = broadcast.show_id))");
        }

        @Test
        void findNothingIfTheirConditionsNeverHold() {
            assertThat(selection(b -> exists(Asked.shows(s -> s.id.in(List.of()))))
                            .selectsNothing())
                    .isTrue();
            assertThat(selection(b -> b.showId.in(Asked.page(Asked.ofShows(s -> s.id.ge(1), s -> s.id), 0, 0)))
                            .selectsNothing())
                    .isTrue();
        }

        @Test
        void refuseFieldsOfAQueryBesideThem() {
            AtomicReference<ShowFields> stolen = new AtomicReference<>();
            Where<BroadcastFields> where = b -> exists(Asked.shows(s -> {
                        stolen.set(s);
                        return s.id.eq(b.showId);
                    }))
                    .and(exists(Asked.hosts(h -> h.id.eq(stolen.get().hostId))));
            assertThatThrownBy(() -> read(STANDARD, where))
                    .isInstanceOf(ForeignFieldException.class)
                    .hasMessageContaining("Show.host");
        }
    }

    @Test
    void junctionsOfNothingAreConstants() {
        assertThat(selection(b -> Condition.anyOf()).selectsNothing()).isTrue();
        assertThat(read(STANDARD, b -> Condition.allOf())).isEqualTo("SELECT t0.id FROM broadcast t0");
        assertReads(
                STANDARD,
                Where.anyOf(b -> b.id.eq(1), b -> b.id.eq(2), Where.allOf(b -> b.id.eq(3), b -> b.live.isTrue())),
                "(t0.id = ? OR t0.id = ? OR (t0.id = ? AND t0.live = ?))");
    }

    private static void assertReads(Dialect dialect, Where<BroadcastFields> where, String condition) {
        assertThat(read(dialect, where)).isEqualTo("SELECT t0.id FROM broadcast t0 WHERE " + condition);
    }

    private static String read(Dialect dialect, Where<BroadcastFields> where) {
        return new SelectRenderer(dialect).select(selection(where), key()).text();
    }

    private static Selection selection(Where<BroadcastFields> where) {
        return Asked.broadcasts(where).selection();
    }

    private static List<Column<?>> key() {
        return selection(b -> b.id.eq(1)).table().key();
    }
}
