package dev.expunge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.dialect.RowLock;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.ForeignFieldException;
import dev.expunge.error.MultipleRecordsException;
import dev.expunge.error.NoTransactionException;
import dev.expunge.error.NullArgumentException;
import dev.expunge.error.NullValueException;
import dev.expunge.error.RecordNotFoundException;
import dev.expunge.error.UnsavedRecordException;
import dev.expunge.error.UnsupportedFeatureException;
import dev.expunge.fixture.Album;
import dev.expunge.fixture.AlbumFields;
import dev.expunge.fixture.Artist;
import dev.expunge.fixture.Employee;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.Store;
import dev.expunge.fixture.StorePlans;
import dev.expunge.fixture.Track;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What queries find: records with and without parents, columns, the first and the last. */
class ResultsTest {

    private record NameAndArtist(String name, String artist) {}

    private InMemoryDatabase database;
    private final List<String> statements = new ArrayList<>();
    private Store store;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        store = database.store();
        Artist accept = store.artist().insert(Artist.of("Accept"));
        Album balls = store.album().insert(Album.of(1, "Balls to the Wall", accept));
        store.track()
                .insertAll(List.of(
                        Track.of(1, "London Leatherboys", balls).by("Hoffmann").lasting(300),
                        Track.of(2, "Fight It Back", balls).lasting(200),
                        Track.of(3, "Loose", null).by("Hoffmann").lasting(100)));
        store = database.journaled(statements);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void selectsOneColumn() {
        assertThat(store.track()
                        .filter(t -> t.milliseconds.ge(200L))
                        .orderBy(t -> t.id.asc())
                        .select(t -> t.name)
                        .list())
                .containsExactly("London Leatherboys", "Fight It Back");
        assertThat(statements)
                .containsExactly("SELECT t0.name FROM track t0 WHERE t0.milliseconds >= ? ORDER BY t0.id");
    }

    @Test
    void selectsColumnsIntoARecordOfTheCallers() {
        assertThat(store.track()
                        .all()
                        .orderBy(t -> t.id.desc())
                        .select(t -> t.name, t -> t.album().artist().name, NameAndArtist::new)
                        .list())
                .containsExactly(
                        new NameAndArtist("Loose", null),
                        new NameAndArtist("Fight It Back", "Accept"),
                        new NameAndArtist("London Leatherboys", "Accept"));
        assertThat(statements)
                .containsExactly("SELECT t0.name, t2.name FROM track t0 LEFT JOIN album t1 ON t1.id = t0.album_id"
                        + " LEFT JOIN artist t2 ON t2.id = t1.artist_id ORDER BY t0.id DESC");
    }

    @Test
    void selectsUpToSevenColumnsInTheirOrder() {
        Query<Track, Integer, dev.expunge.fixture.TrackFields> one =
                store.track().filter(t -> t.id.eq(1));
        assertThat(one.select(t -> t.id, t -> t.name, t -> t.composer, (a, b, c) -> a + b + c)
                        .one())
                .isEqualTo("1London LeatherboysHoffmann");
        assertThat(one.select(
                                t -> t.id,
                                t -> t.name,
                                t -> t.composer,
                                t -> t.milliseconds,
                                t -> t.album().id,
                                t -> t.album().title,
                                t -> t.album().artist().name,
                                (a, b, c, d, e, f, g) -> List.of(a, b, c, d, e, f, g))
                        .one())
                .containsExactly(1, "London Leatherboys", "Hoffmann", 300L, 1, "Balls to the Wall", "Accept");
    }

    @Test
    void selectsEqualValuesOnce() {
        Selected<String> composers =
                store.track().filter(t -> t.composer.isNotNull()).select(t -> t.composer);
        assertThat(composers.list()).containsExactly("Hoffmann", "Hoffmann");
        assertThat(composers.count()).isEqualTo(2);
        assertThat(composers.distinct().list()).containsExactly("Hoffmann");
        assertThat(composers.distinct().count()).isEqualTo(1);
        assertThat(statements)
                .element(3)
                .isEqualTo("SELECT COUNT(*) FROM (SELECT DISTINCT t0.composer AS c0"
                        + " FROM track t0 WHERE t0.composer IS NOT NULL) page");
    }

    @Test
    void refusesToOrderDistinctValuesBySomethingElse() {
        Selected<String> composers = store.track()
                .all()
                .orderBy(t -> t.id.asc())
                .select(t -> t.composer)
                .distinct();
        assertThatThrownBy(composers::list)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ordered by id,");
        assertThat(statements).isEmpty();
        assertThat(store.track()
                        .all()
                        .orderBy(t -> t.composer.desc())
                        .select(t -> t.composer)
                        .distinct()
                        .count())
                .isEqualTo(2);
    }

    @Test
    void pagesDistinctValuesAsTheyAreCounted() {
        Selected<String> second =
                store.track().filter(t -> t.composer.isNotNull()).offset(1).select(t -> t.composer);
        assertThat(second.exists()).isTrue();
        assertThat(second.distinct().list()).isEmpty();
        assertThat(second.distinct().exists()).isFalse();
        assertThat(second.distinct().count()).isZero();
    }

    @Test
    void findsTheFirstAndTheLastOfDistinctValues() {
        Query<Track, Integer, dev.expunge.fixture.TrackFields> tracks =
                store.track().all();
        Selected<String> names = tracks.select(t -> t.name).distinct();
        assertThat(names.first()).contains("Fight It Back");
        assertThat(names.last()).contains("Loose");
        assertThat(tracks.orderBy(t -> t.name.desc())
                        .select(t -> t.name)
                        .distinct()
                        .last())
                .contains("Fight It Back");
        assertThat(statements)
                .last()
                .isEqualTo("SELECT DISTINCT t0.name AS c0 FROM track t0 ORDER BY c0 FETCH FIRST 1 ROWS ONLY");
    }

    @Test
    void putsNullsOfDistinctValuesWhereTheOrderSays() {
        assertThat(store.track()
                        .all()
                        .orderBy(t -> t.composer.asc().nullsLast())
                        .select(t -> t.composer, t -> t.album().title, (a, b) -> a + ", " + b)
                        .distinct()
                        .list())
                .hasSize(3)
                .last()
                .isEqualTo("null, Balls to the Wall");
        assertThat(statements)
                .containsExactly("SELECT * FROM (SELECT DISTINCT t0.composer AS c0, t1.title AS c1 FROM track t0"
                        + " LEFT JOIN album t1 ON t1.id = t0.album_id) page"
                        + " ORDER BY CASE WHEN c0 IS NULL THEN 1 ELSE 0 END, c0");
    }

    @Test
    void findsDistinctValuesOfAPageInAnotherQuery() throws SQLException {
        database.execute("UPDATE track SET composer = 'Baltes' WHERE id = 2");
        Selected<String> two =
                store.track().all().orderBy(t -> t.composer.desc()).limit(2).select(t -> t.composer);
        assertThat(store.track().filter(t -> t.composer.in(two)).keys()).containsExactlyInAnyOrder(1, 3);
        assertThat(store.track().filter(t -> t.composer.in(two.distinct())).keys())
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void locksNoDistinctValues() {
        assertThatThrownBy(() -> Database.open(StorePlans.registry(), database.dataSource())
                        .inTransaction(joined -> new Store(joined)
                                .track()
                                .all()
                                .forUpdate()
                                .select(t -> t.composer)
                                .distinct()
                                .list()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leave out distinct() or forUpdate()");
    }

    @Test
    void findsTheFirstAndTheLastInAnyOrder() {
        assertThat(store.track().all().first().orElseThrow().id).isEqualTo(1);
        assertThat(store.track().all().last().orElseThrow().id).isEqualTo(3);
        assertThat(store.track().all().orderBy(t -> t.milliseconds.asc()).last().orElseThrow().id)
                .isEqualTo(1);
        assertThat(store.track().filter(t -> t.id.gt(9)).last()).isEmpty();
        assertThat(statements)
                .element(2)
                .isEqualTo("SELECT t0.id, t0.name, t0.album_id, t0.composer, t0.milliseconds"
                        + " FROM track t0 ORDER BY t0.milliseconds DESC, t0.id DESC FETCH FIRST 1 ROWS ONLY");
        assertThatThrownBy(() -> store.track().all().limit(2).last())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("limit");
    }

    @Test
    void theOnlyResultMayBeANull() {
        Selected<String> composer = store.track().filter(t -> t.id.eq(2)).select(t -> t.composer);
        assertThat(composer.find()).isEmpty();
        assertThat(composer.first()).isEmpty();
        assertThat(composer.exists()).isTrue();
        assertThatThrownBy(composer::one).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> store.track().all().select(t -> t.id).one())
                .isInstanceOf(MultipleRecordsException.class);
    }

    @Test
    void fetchesParentsWholeByOneStatement() {
        List<Track> tracks = store.track()
                .all()
                .orderBy(t -> t.id.asc())
                .fetch(t -> t.album().artist)
                .list();
        assertThat(tracks.get(0).album.title).isEqualTo("Balls to the Wall");
        assertThat(tracks.get(1).album.artist.name).isEqualTo("Accept");
        assertThat(tracks.get(2).album).isNull();
        assertThat(statements)
                .containsExactly("SELECT t0.id, t0.name, t0.album_id, t0.composer, t0.milliseconds, t0.album_id,"
                        + " t1.title, t1.artist_id, t1.artist_id, t2.name FROM track t0 LEFT JOIN album t1 ON t1.id = t0.album_id"
                        + " LEFT JOIN artist t2 ON t2.id = t1.artist_id ORDER BY t0.id");
        try (Stream<Track> stream = store.track().all().fetch(t -> t.album).stream()) {
            assertThat(stream.filter(t -> t.album != null).map(t -> t.album.title))
                    .containsOnly("Balls to the Wall");
        }
    }

    @Test
    void fetchesParentsOfTheSameTable() {
        Employee boss = store.employee().insert(Employee.of(1, "Adams", null));
        store.employee().insert(Employee.of(2, "Edwards", boss));
        Employee read = store.employee()
                .filter(e -> e.reportsTo().name.eq("Adams"))
                .fetch(e -> e.reportsTo)
                .one();
        assertThat(read.name).isEqualTo("Edwards");
        assertThat(read.reportsTo.name).isEqualTo("Adams");
    }

    @Test
    void aParentThatIsNotThereStaysAKey() throws SQLException {
        database.execute("SET REFERENTIAL_INTEGRITY FALSE");
        database.execute("DELETE FROM artist");
        Album album = store.album().all().fetch(a -> a.artist).one();
        assertThat(album.artist.id).isEqualTo(1);
        assertThat(album.artist.name).isNull();
    }

    @Test
    void locksTheRowsItReads() throws SQLException {
        try (Connection mine = database.dataSource().getConnection();
                Connection other = database.dataSource().getConnection()) {
            mine.setAutoCommit(false);
            other.setAutoCommit(false);
            Store locking = new Store(Database.open(StorePlans.registry(), mine));
            Store worker = new Store(Database.open(
                    StorePlans.registry(),
                    DatabaseSettings.of(other).listener(statement -> statements.add(statement.sql()))));
            locking.track()
                    .filter(t -> t.album().artist().name.eq("Accept"))
                    .forUpdate()
                    .list();
            assertThat(worker.track()
                            .all()
                            .forUpdate(RowLock.SKIP_LOCKED)
                            .select(t -> t.id)
                            .list())
                    .containsExactly(3);
            assertThat(statements).containsExactly("SELECT t0.id FROM track t0 FOR UPDATE SKIP LOCKED");
            assertThatThrownBy(() ->
                            worker.track().all().forUpdate(RowLock.NO_WAIT).list())
                    .isInstanceOf(dev.expunge.error.database.ConflictException.class);
            mine.rollback();
            other.rollback();
        }
    }

    @Test
    void refusesALockThatEndsWithTheCallOrDoesNotExist() {
        assertThatThrownBy(() -> store.track().all().forUpdate().list())
                .isInstanceOf(NoTransactionException.class)
                .hasMessageContaining("inTransaction");
        Database careful = Database.open(
                StorePlans.registry(),
                DatabaseSettings.of(database.dataSource()).dialect(new StandardDialect("Careful")));
        assertThatThrownBy(() -> careful.inTransaction(
                        joined -> new Store(joined).track().all().forUpdate().list()))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("Careful");
        assertThat(statements).isEmpty();
    }

    @Test
    void goesOnBehindARecordInTheOrder() throws SQLException {
        database.execute("INSERT INTO track (id, name, composer, milliseconds) VALUES (4, 'D', NULL, 100),"
                + " (5, 'E', 'Baltes', 100), (6, 'F', 'Hoffmann', 900)");
        for (List<String> order : List.of(List.of("1"), List.of("2"), List.of("3"), List.of("4"))) {
            Query<Track, Integer, dev.expunge.fixture.TrackFields> tracks = switch (order.get(0)) {
                case "1" -> store.track().all().orderBy(t -> t.milliseconds.asc());
                case "2" -> store.track().all().orderBy(t -> t.composer.asc().nullsFirst());
                case "3" -> store.track().all().orderBy(t -> t.composer.desc().nullsLast(), t -> t.milliseconds.desc());
                default -> store.track().all();
            };
            List<Integer> whole = tracks.limit(100).select(t -> t.id).list();
            List<Integer> paged = new ArrayList<>();
            List<Track> page = tracks.limit(2).list();
            while (!page.isEmpty()) {
                page.forEach(track -> paged.add(track.id));
                page = tracks.limit(2).after(page.get(page.size() - 1)).list();
            }
            assertThat(paged).hasSize(6).isEqualTo(whole);
        }
    }

    @Test
    void refusesToGoOnBehindWhatIsNoRow() {
        assertThatThrownBy(() -> store.track().all().after(null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> store.artist().all().after(Artist.of("New")))
                .isInstanceOf(UnsavedRecordException.class);
        assertThatThrownBy(() -> store.track().all().orderBy(t -> t.name.asc()).after(Track.of(2, null, null)))
                .isInstanceOf(NullValueException.class)
                .hasMessageContaining("Track.name");
    }

    @Test
    void refusesToFetchAParentOfAnotherQuery() {
        AtomicReference<AlbumFields> other = new AtomicReference<>();
        store.album().filter(a -> {
            other.set(a);
            return a.id.ge(0);
        });
        assertThatThrownBy(() -> store.track().all().fetch(t -> other.get().artist))
                .isInstanceOf(ForeignFieldException.class)
                .hasMessageContaining("Album.artist");
        assertThatThrownBy(() -> store.album().all().fetch(a -> other.get().artist))
                .isInstanceOf(ForeignFieldException.class);
    }

    @Test
    void refusesToGoOnWhereARecordDoesNotTellThePlace() {
        Track track = store.track().get(1);
        assertThatThrownBy(
                        () -> store.track().all().orderBy(t -> t.composer.asc()).after(track))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nullsFirst()");
        assertThatThrownBy(() ->
                        store.track().all().orderBy(t -> t.album().title.asc()).after(track))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("its own columns only");
    }
}
