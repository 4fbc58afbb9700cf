package dev.expunge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.dialect.ReferenceChecks;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.NullValueException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.fixture.Album;
import dev.expunge.fixture.Artist;
import dev.expunge.fixture.Employee;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.Store;
import dev.expunge.fixture.StorePlans;
import dev.expunge.fixture.Track;
import dev.expunge.internal.deletion.FailingConnections;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is locked before records are inserted, and who notices that a parent is missing. */
class ReferenceChecksTest {

    private static final String LOCK_ARTISTS = "SELECT artist.id FROM artist WHERE artist.id = ANY (?) FOR UPDATE";
    private static final String LOCK_ARTIST = "SELECT artist.id FROM artist WHERE artist.id = ? FOR UPDATE";
    private static final String INSERT_ALBUM = "INSERT INTO album (id, title, artist_id) VALUES (?, ?, ?)";

    private final List<String> sent = new ArrayList<>();
    private InMemoryDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        database.store().artist().insertAll(List.of(Artist.keyed(1, "Accept"), Artist.keyed(2, "Aerosmith")));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private Store store(UnaryOperator<DatabaseSettings> chosen) {
        DatabaseSettings settings = chosen.apply(DatabaseSettings.of(database.dataSource()))
                .listener(statement -> sent.add(statement.sql()));
        return new Store(Database.open(StorePlans.registry(), settings));
    }

    private Store store() {
        return store(settings -> settings);
    }

    private static Album album(int id, int artist) {
        return Album.of(id, "album " + id, Artist.keyed(artist, ""));
    }

    private static Employee employee(int id, int reportsTo) {
        return Employee.of(id, "employee " + id, Employee.of(reportsTo, "", null));
    }

    @Test
    void lockEachParentOnceBeforeAnythingIsInserted() {
        store().album().insertAll(List.of(album(1, 1), album(2, 2), album(3, 1)));

        assertThat(sent).containsExactly(LOCK_ARTISTS, INSERT_ALBUM);
    }

    @Test
    void areTheConstraintsWhereThatIsChosen() {
        store(settings -> settings.referenceChecks(ReferenceChecks.CONSTRAINT))
                .album()
                .insert(album(1, 1));

        assertThat(sent).containsExactly(INSERT_ALBUM);
    }

    @Test
    void areOursOnH2Alone() {
        assertThat(new StandardDialect("any").referenceChecks()).isEqualTo(ReferenceChecks.CONSTRAINT);
        assertThat(new StandardDialect("any").parentLock()).isEmpty();
        assertThat(new PostgreSqlDialect().referenceChecks()).isEqualTo(ReferenceChecks.CONSTRAINT);
        assertThat(new PostgreSqlDialect().parentLock()).isEqualTo(" FOR KEY SHARE");
    }

    @Test
    void refuseAChildOfNobody() {
        ForeignKeyException missing = catchThrowableOfType(
                ForeignKeyException.class, () -> store().album().insertAll(List.of(album(1, 1), album(2, 404))));

        assertThat(missing).hasMessageContainingAll("Album (insert)", "artist_id", "does not exist");
        assertThat(missing.constraint()).isEqualTo("artist_id");
        assertThat(missing.isRetryable()).isFalse();
        assertThat(sent).containsExactly(LOCK_ARTISTS, LOCK_ARTIST);
        assertThat(database.store().album().all().exists()).isFalse();
    }

    @Test
    void refuseItWithoutConstraintsToo() throws SQLException {
        database.execute("SET REFERENTIAL_INTEGRITY FALSE");

        assertThatThrownBy(() -> store().album().insert(album(2, 404))).isInstanceOf(ForeignKeyException.class);
        store(settings -> settings.referenceChecks(ReferenceChecks.CONSTRAINT))
                .album()
                .insert(album(2, 404));
        assertThat(database.store().album().all().count()).isEqualTo(1);
    }

    @Test
    void leaveOutWhatRefersToNothing() {
        store().track().insert(Track.of(1, "alone", null));

        assertThat(sent).hasSize(1).allMatch(sql -> sql.startsWith("INSERT"));
    }

    @Test
    void leaveOutTheRecordsThemselves() {
        store().employee()
                .insertAll(List.of(Employee.of(1, "root", null), employee(2, 1), employee(3, 2), employee(4, 4)));
        assertThat(sent).hasSize(1);

        store().employee().insertAll(List.of(employee(5, 4), employee(6, 5)));
        assertThat(sent).contains("SELECT employee.id FROM employee WHERE employee.id = ? FOR UPDATE");
    }

    @Test
    void leaveNullsToWhoeverChecksThem() {
        Album album = album(1, 1);
        album.artist = null;

        assertThatThrownBy(() -> store().album().insert(album)).isInstanceOf(NullValueException.class);
    }

    @Test
    void areTriedAgainAfterAConflict() {
        FailingConnections failing = new FailingConnections(database.dataSource(), 2, 1, "40001");
        DatabaseSettings settings = DatabaseSettings.of(failing).dialect(new H2Dialect());

        new Store(Database.open(StorePlans.registry(), settings)).album().insert(album(1, 1));

        assertThat(database.store().album().all().count()).isEqualTo(1);
    }

    @Test
    void takeManyParentsInParts() {
        database.store()
                .artist()
                .insertAll(IntStream.range(10, 3000)
                        .mapToObj(id -> Artist.keyed(id, "artist"))
                        .toList());

        store(settings -> settings.dialect(new StandardDialect("any")).referenceChecks(ReferenceChecks.LOCK_PARENT))
                .album()
                .insertAll(
                        IntStream.range(10, 3000).mapToObj(id -> album(id, id)).toList());

        assertThat(sent).filteredOn(sql -> sql.startsWith("SELECT")).hasSize(6);
        assertThat(database.store().album().all().count()).isEqualTo(2990);
    }
}
