package dev.expunge.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.ForeignFieldException;
import dev.expunge.error.UnsavedRecordException;
import dev.expunge.field.Condition;
import dev.expunge.field.Selection;
import dev.expunge.field.Sort;
import dev.expunge.field.TextField;
import dev.expunge.field.Where;
import dev.expunge.fixture.Album;
import dev.expunge.fixture.Artist;
import dev.expunge.fixture.EmployeeFields;
import dev.expunge.fixture.EmployeeModelType;
import dev.expunge.fixture.PlaylistTrackModelType;
import dev.expunge.fixture.TrackFields;
import dev.expunge.fixture.TrackModelType;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SelectRendererTest {

    private static final List<Column<?>> ID = List.of(TrackModelType.COLUMN_ID);

    private final SelectRenderer standard = new SelectRenderer(new StandardDialect("standard"));
    private final SelectRenderer postgreSql = new SelectRenderer(new PostgreSqlDialect());

    @Nested
    class Reading {

        @Test
        void namesColumnsAndNothingElseForAllRows() {
            assertThat(text(standard.select(tracks(), TrackModelType.TABLE.columns())))
                    .isEqualTo("SELECT t0.id, t0.name, t0.album_id, t0.composer, t0.milliseconds FROM track t0");
        }

        @Test
        void sendsValuesAsParameters() {
            Sql sql = standard.select(where(t -> t.name.eq("'; DROP TABLE track; --")), ID);
            assertThat(sql.text()).isEqualTo("SELECT t0.id FROM track t0 WHERE t0.name = ?");
            assertThat(sql.parameters())
                    .containsExactly(Parameter.of(TrackModelType.COLUMN_NAME, "'; DROP TABLE track; --"));
        }

        @Test
        void joinsAPathOnceForAllConditions() {
            Selection selection = filtered(
                    where(t -> t.album().artist().name.eq("Accept")),
                    t -> t.album().title.startsWith("Balls"),
                    t -> t.album().artist().name.ne("AC/DC"));
            assertThat(text(standard.select(selection, ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 JOIN album t1 ON t1.id = t0.album_id"
                            + " JOIN artist t2 ON t2.id = t1.artist_id"
                            + " WHERE t2.name = ? AND t1.title LIKE ? ESCAPE '!' AND t2.name <> ?");
        }

        @Test
        void doesNotJoinForAKeyThatTheChildHolds() {
            assertThat(text(standard.select(where(t -> t.album().id.lt(3)), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 WHERE t0.album_id < ?");
            assertThat(text(standard.select(where(t -> t.album().artist().id.eq(3)), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 JOIN album t1 ON t1.id = t0.album_id"
                            + " WHERE t1.artist_id = ?");
        }

        @Test
        void keepsRowsWithoutParentWhereTheyMayMatch() {
            assertThat(text(standard.select(where(t -> t.album().title.isNull()), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 LEFT JOIN album t1 ON t1.id = t0.album_id"
                            + " WHERE t1.title IS NULL");
            assertThat(text(standard.select(where(t -> t.album().title.eq("x").or(t.composer.isNull())), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 LEFT JOIN album t1 ON t1.id = t0.album_id"
                            + " WHERE (t1.title = ? OR t0.composer IS NULL)");
            assertThat(text(standard.select(
                            where(t ->
                                    t.album().title.eq("x").and(t.name.eq("y")).not()),
                            ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 LEFT JOIN album t1 ON t1.id = t0.album_id"
                            + " WHERE NOT (t1.title = ? AND t0.name = ?)");
        }

        @Test
        void joinsInsideWhereEveryAlternativeNeedsTheParent() {
            assertThat(text(standard.select(
                            where(t ->
                                    t.album().title.eq("x").or(t.album().title.isNotNull())),
                            ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 JOIN album t1 ON t1.id = t0.album_id"
                            + " WHERE (t1.title = ? OR t1.title IS NOT NULL)");
        }

        @Test
        void joinsInsideWhereAMissingParentIsSurelyNoMatch() {
            assertThat(text(postgreSql.select(where(t -> t.album().title.isNotDistinctFrom("x")), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 JOIN album t1 ON t1.id = t0.album_id"
                            + " WHERE t1.title IS NOT DISTINCT FROM ?");
            assertThat(text(standard.select(where(t -> t.album().title.notIn("x", "y")), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 JOIN album t1 ON t1.id = t0.album_id"
                            + " WHERE NOT (t1.title IN (?, ?))");
            assertThat(text(standard.select(where(t -> t.name.eq("x").and(between(t.name, t.album().title))), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 JOIN album t1 ON t1.id = t0.album_id"
                            + " WHERE t0.name = ? AND t0.name BETWEEN t1.title AND t1.title");
        }

        @Test
        void joinsOutsideWhereAMissingParentMayMatch() {
            assertThat(text(postgreSql.select(where(t -> t.album().title.isNotDistinctFrom(t.composer)), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 LEFT JOIN album t1 ON t1.id = t0.album_id"
                            + " WHERE t1.title IS NOT DISTINCT FROM t0.composer");
            assertThat(text(standard.select(
                            where(t -> new Condition.Membership(
                                            List.of(
                                                    t.name.expression(),
                                                    t.album().title.expression()),
                                            List.of(List.of("x", "y")))
                                    .not()),
                            ID)))
                    .as("a name that differs is enough")
                    .startsWith("SELECT t0.id FROM track t0 LEFT JOIN album t1 ON t1.id = t0.album_id WHERE ");
            assertThat(text(standard.select(
                            where(t -> between(t.name, t.album().title).not()), ID)))
                    .as("one bound that is passed is enough")
                    .startsWith("SELECT t0.id FROM track t0 LEFT JOIN album t1 ON t1.id = t0.album_id WHERE ");
        }

        private Condition between(TextField field, TextField bound) {
            return new Condition.Between<>(field.expression(), bound.expression(), bound.expression());
        }

        @Test
        void joinsOutsideForAnOrder() {
            Selection selection = ordered(tracks(), t -> t.album().title.desc());
            assertThat(text(standard.select(selection, ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 LEFT JOIN album t1 ON t1.id = t0.album_id"
                            + " ORDER BY t1.title DESC");
        }

        @Test
        void tellsTheOccurrencesOfOneTableApart() {
            Selection selection = Selection.all(EmployeeModelType.TABLE);
            Path root = Path.root(EmployeeModelType.TABLE);
            EmployeeFields employee = EmployeeModelType.TYPE.fields(root);
            Sql sql = standard.select(
                    selection.filter(root, employee.name.eq(employee.reportsTo().name)),
                    List.of(EmployeeModelType.COLUMN_ID));
            assertThat(text(sql))
                    .isEqualTo("SELECT t0.id FROM employee t0 JOIN employee t1 ON t1.id = t0.reports_to"
                            + " WHERE t0.name = t1.name");
        }

        @Test
        void cutsAPageFromATotalOrder() {
            assertThat(text(standard.select(tracks().limitedTo(5), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 ORDER BY t0.id FETCH FIRST 5 ROWS ONLY");
            assertThat(text(standard.select(
                            ordered(tracks(), t -> t.name.asc()).skipping(10).limitedTo(5), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 ORDER BY t0.name, t0.id"
                            + " OFFSET 10 ROWS FETCH NEXT 5 ROWS ONLY");
            assertThat(text(standard.select(ordered(tracks(), t -> t.id.desc()).limitedTo(5), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 ORDER BY t0.id DESC FETCH FIRST 5 ROWS ONLY");
        }

        @Test
        void writesWhatDoesNotHoldAsNeitherFalseNorUnknown() {
            assertThat(text(standard.select(where(t -> new Condition.Exclusion(t.composer.eq("x"))), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 WHERE CASE WHEN t0.composer = ? THEN 1 ELSE 0 END = 0");
        }

        @Test
        void refusesAFieldOfAnotherQuery() {
            TrackFields stolen = track();
            Selection selection =
                    where(t -> t.name.eq("x").or(stolen.album().title.eq("y")));
            assertThatThrownBy(() -> standard.select(selection, ID))
                    .isInstanceOf(ForeignFieldException.class)
                    .hasMessageContaining("Album.title was taken from another query");
        }
    }

    @Nested
    class Counting {

        @Test
        void countsWithoutAnOrder() {
            assertThat(text(standard.count(ordered(
                            where(t -> t.name.eq("x")), t -> t.album().title.asc()))))
                    .isEqualTo("SELECT COUNT(*) FROM track t0 WHERE t0.name = ?");
        }

        @Test
        void countsThePage() {
            assertThat(text(standard.count(tracks().limitedTo(7))))
                    .isEqualTo("SELECT COUNT(*) FROM (SELECT 1 AS one FROM track t0 FETCH FIRST 7 ROWS ONLY) page");
        }

        @Test
        void asksForOneRowToKnowOfAny() {
            assertThat(text(standard.count(where(t -> t.name.eq("x")).atMost(1))))
                    .isEqualTo("SELECT COUNT(*) FROM (SELECT 1 AS one FROM track t0 WHERE t0.name = ?"
                            + " FETCH FIRST 1 ROWS ONLY) page");
        }
    }

    @Nested
    class Locking {

        @Test
        void locksByAscendingKeysWhereOrderCounts() {
            Selection selection = ordered(where(t -> t.name.eq("x")), t -> t.name.desc());
            assertThat(text(postgreSql.lockingKeys(selection, ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 WHERE t0.name = ? ORDER BY t0.id FOR UPDATE");
            assertThat(text(standard.lockingKeys(selection, ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 WHERE t0.name = ?");
        }

        @Test
        void looksAtParentsInSubqueries() {
            Selection selection =
                    where(t -> t.name.eq("x").and(t.album().artist().name.eq("y")));
            assertThat(text(postgreSql.lockingKeys(selection, ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 WHERE t0.name = ?"
                            + " AND EXISTS (SELECT 1 FROM album t1 JOIN artist t2 ON t2.id = t1.artist_id"
                            + " WHERE t1.id = t0.album_id AND t2.name = ?) ORDER BY t0.id FOR UPDATE");
        }

        @Test
        void asksColumnByColumnWhereAMissingParentMayMatch() {
            Selection selection = where(t -> t.album().title.isNull().or(t.name.eq("x")));
            assertThat(text(postgreSql.lockingKeys(selection, ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 WHERE"
                            + " ((SELECT t1.title FROM album t1 WHERE t1.id = t0.album_id) IS NULL OR t0.name = ?)"
                            + " ORDER BY t0.id FOR UPDATE");
        }

        @Test
        void ordersAPageByAParent() {
            Selection selection = ordered(tracks(), t -> t.album().title.asc()).limitedTo(2);
            assertThat(text(postgreSql.lockingKeys(selection, ID)))
                    .isEqualTo("SELECT t0.id FROM track t0"
                            + " ORDER BY (SELECT t1.title FROM album t1 WHERE t1.id = t0.album_id), t0.id"
                            + postgreSqlPage(2) + " FOR UPDATE");
        }

        private String postgreSqlPage(long limit) {
            return new PostgreSqlDialect().page(limit, 0);
        }
    }

    @Nested
    class Deleting {

        @Test
        void namesTheTargetByItsTable() {
            assertThat(text(standard.deleteWhere(Selection.all(PlaylistTrackModelType.TABLE))))
                    .isEqualTo("DELETE FROM playlist_track");
            assertThat(text(standard.deleteWhere(
                            where(t -> t.name.eq("x").and(t.album().title.eq("y"))))))
                    .isEqualTo("DELETE FROM track WHERE track.name = ?"
                            + " AND EXISTS (SELECT 1 FROM album t1 WHERE t1.id = track.album_id AND t1.title = ?)");
        }

        @Test
        void refusesAPage() {
            assertThatThrownBy(() -> standard.deleteWhere(tracks().limitedTo(1)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Lists {

        @Test
        void travelInOneParameterWhereTheDialectCan() {
            Sql sql = postgreSql.select(where(t -> t.id.in(Collections.nCopies(1_000_000, 7))), ID);
            assertThat(sql.text()).isEqualTo("SELECT t0.id FROM track t0 WHERE t0.id = ANY (?)");
            assertThat(sql.parameters()).hasSize(1);
        }

        @Test
        void areFilledUpToAFixedLengthElsewhere() {
            Sql sql = standard.select(where(t -> t.id.in(1, 2, 3)), ID);
            assertThat(sql.text()).isEqualTo("SELECT t0.id FROM track t0 WHERE t0.id IN (?, ?, ?, ?)");
            assertThat(sql.parameters().get(3)).isEqualTo(sql.parameters().get(2));
        }

        @Test
        void ofOneAreEqualities() {
            assertThat(text(postgreSql.select(where(t -> t.id.in(1)), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 WHERE t0.id = ?");
        }

        @Test
        void ofNoneAreNeverTrue() {
            Where<TrackFields> none = t -> t.composer.in(List.of());
            assertThat(where(none).selectsNothing()).isTrue();
            assertThat(where(t -> t.id.eq(1).and(none.on(t))).selectsNothing()).isTrue();
            assertThat(where(none.not()).selectsNothing()).isFalse();
            assertThat(text(standard.select(where(none.not()), ID))).isEqualTo("SELECT t0.id FROM track t0");
            assertThat(text(standard.select(where(none.or(t -> t.id.eq(1))), ID)))
                    .isEqualTo("SELECT t0.id FROM track t0 WHERE t0.id = ?");
        }

        @Test
        void ofRecordsCompareTheReference() {
            Album album = Album.of(4, "x", Artist.keyed(1, "y"));
            assertThat(standard.select(where(t -> t.album.eq(album)), ID))
                    .isEqualTo(new Sql(
                            "SELECT t0.id FROM track t0 WHERE t0.album_id = ?",
                            List.of(Parameter.of(TrackModelType.COLUMN_ALBUM, 4))));
            assertThatThrownBy(() -> track().album().artist.eq(Artist.of("unsaved")))
                    .isInstanceOf(UnsavedRecordException.class);
        }
    }

    private static String text(Sql sql) {
        return sql.text();
    }

    private static Selection tracks() {
        return Selection.all(TrackModelType.TABLE);
    }

    private static Selection where(Where<TrackFields> condition) {
        return filtered(tracks(), condition);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Selection filtered(Selection selection, Where<TrackFields>... conditions) {
        Selection filtered = selection;
        for (Where<TrackFields> condition : conditions) {
            Path root = Path.root(TrackModelType.TABLE);
            filtered = filtered.filter(root, condition.on(TrackModelType.TYPE.fields(root)));
        }
        return filtered;
    }

    private static Selection ordered(Selection selection, Function<TrackFields, Sort> sort) {
        Path root = Path.root(TrackModelType.TABLE);
        return selection.thenBy(root, sort.apply(TrackModelType.TYPE.fields(root)));
    }

    private static TrackFields track() {
        return TrackModelType.TYPE.fields(Path.root(TrackModelType.TABLE));
    }
}
