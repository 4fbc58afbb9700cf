package dev.expunge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.error.NullArgumentException;
import dev.expunge.error.NullValueException;
import dev.expunge.error.RecordNotFoundException;
import dev.expunge.error.UnsavedRecordException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.fixture.Album;
import dev.expunge.fixture.Artist;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.PlaylistTrack;
import dev.expunge.fixture.Store;
import dev.expunge.fixture.Track;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing records into the rows they came from. */
class UpdateTest {

    private InMemoryDatabase database;
    private final List<String> statements = new ArrayList<>();
    private Store store;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        store = database.store();
        Artist accept = store.artist().insert(Artist.of("Accept"));
        Album balls = store.album().insert(Album.of(1, "Balls to the Wall", accept));
        store.track().insertAll(List.of(Track.of(1, "London Leatherboys", balls), Track.of(2, "Fight It Back", balls)));
        store = database.journaled(statements);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void writesEveryColumnButTheKey() {
        Track track = store.track().get(1).by("Hoffmann").lasting(245);
        track.album = null;
        statements.clear();
        assertThat(store.track().update(track)).isSameAs(track);
        assertThat(statements)
                .containsExactly(
                        "UPDATE track SET name = ?, album_id = ?, composer = ?, milliseconds = ? WHERE id = ?");
        Track read = store.track().get(1);
        assertThat(read.composer).isEqualTo("Hoffmann");
        assertThat(read.milliseconds).isEqualTo(245);
        assertThat(read.album).isNull();
        assertThat(store.track().get(2).album).isNotNull();
    }

    @Test
    void writesAllRecordsOrNone() {
        List<Track> tracks = store.track().all().list();
        tracks.forEach(track -> track.by("Dirkschneider"));
        Track unknown = Track.of(9, "Unknown", null);
        assertThatThrownBy(() -> store.track().updateAll(List.of(tracks.get(0), unknown, tracks.get(1))))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessageContaining("Track with the key 9");
        assertThat(store.track().filter(t -> t.composer.isNull()).count()).isEqualTo(2);
        assertThat(store.track().updateAll(tracks)).isEqualTo(tracks);
        assertThat(store.track().filter(t -> t.composer.eq("Dirkschneider")).count())
                .isEqualTo(2);
        statements.clear();
        assertThat(store.track().updateAll(List.of())).isEmpty();
        assertThat(statements).isEmpty();
    }

    @Test
    void locksTheParentsThatItRefersTo() {
        Album album = store.album().get(1);
        statements.clear();
        store.album().update(album);
        assertThat(statements)
                .containsExactly(
                        "SELECT artist.id FROM artist WHERE artist.id = ? FOR UPDATE",
                        "UPDATE album SET title = ?, artist_id = ? WHERE id = ?");
        Artist nobody = new Artist();
        nobody.id = 77;
        assertThatThrownBy(() -> store.album().update(Album.of(1, "Balls to the Wall", nobody)))
                .isInstanceOf(ForeignKeyException.class);
    }

    @Test
    void aTableOfKeysHasNothingToChange() {
        PlaylistTrack entry = store.playlistTrack().insert(new PlaylistTrack(1, 2));
        statements.clear();
        assertThat(store.playlistTrack().update(entry)).isEqualTo(entry);
        assertThat(statements).noneMatch(sql -> sql.startsWith("UPDATE"));
        assertThatThrownBy(() -> store.playlistTrack().update(new PlaylistTrack(1, 1)))
                .isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void refusesWhatNamesNoRowOrCannotBeStored() {
        assertThatThrownBy(() -> store.artist().update(Artist.of("New"))).isInstanceOf(UnsavedRecordException.class);
        Track nameless = store.track().get(1);
        nameless.name = null;
        assertThatThrownBy(() -> store.track().update(nameless)).isInstanceOf(NullValueException.class);
        assertThatThrownBy(() -> store.track().update(null)).isInstanceOf(NullArgumentException.class);
    }

    @Test
    void updatesWhatAQueryNamesByOneStatement() {
        statements.clear();
        assertThat(store.track()
                        .filter(t -> t.album().artist().name.eq("Accept"))
                        .update(t -> t.composer.set("Hoffmann"), t -> t.milliseconds.set(300L)))
                .isEqualTo(2);
        assertThat(statements)
                .containsExactly("UPDATE track SET composer = ?, milliseconds = ? WHERE EXISTS (SELECT 1 FROM album t1"
                        + " JOIN artist t2 ON t2.id = t1.artist_id WHERE t1.id = track.album_id AND t2.name = ?)");
        assertThat(store.track().all().select(t -> t.composer).list()).containsExactly("Hoffmann", "Hoffmann");
        store.track().filter(t -> t.id.eq(1)).update(t -> t.composer.set(t.name));
        store.track().filter(t -> t.id.eq(2)).update(t -> t.composer.set((String) null));
        assertThat(store.track()
                        .all()
                        .orderBy(t -> t.id.asc())
                        .select(t -> t.composer)
                        .list())
                .containsExactly("London Leatherboys", null);
    }

    @Test
    void countsFromWhatTheRowHolds() {
        store.track().filter(t -> t.id.eq(1)).update(t -> t.milliseconds.set(10L));
        statements.clear();
        assertThat(store.track()
                        .filter(t -> t.milliseconds.minus(1L).ge(9L))
                        .update(t -> t.milliseconds.set(t.milliseconds.plus(5L).minus(2L))))
                .isEqualTo(1);
        assertThat(statements)
                .containsExactly(
                        "UPDATE track SET milliseconds = track.milliseconds + ? - ? WHERE track.milliseconds - ? >= ?");
        assertThat(store.track().all().select(t -> t.milliseconds).list()).containsExactlyInAnyOrder(13L, 0L);
        assertThatThrownBy(() ->
                        store.track().all().update(t -> t.milliseconds.plus(1L).set(2L)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Track.milliseconds.plus() is computed");
        assertThatThrownBy(() -> store.track().all().update(t -> t.milliseconds.set(t.milliseconds.plus(null))))
                .isInstanceOf(NullArgumentException.class);
    }

    @Test
    void updatesAPageByItsKeys() {
        statements.clear();
        assertThat(store.track().all().orderBy(t -> t.name.asc()).limit(1).update(t -> t.composer.set("First")))
                .isEqualTo(1);
        assertThat(statements)
                .containsExactly(
                        "SELECT t0.id FROM track t0 ORDER BY t0.name, t0.id FETCH FIRST 1 ROWS ONLY FOR UPDATE",
                        "UPDATE track SET composer = ? WHERE track.id = ?");
        assertThat(store.track().get(2).composer).isEqualTo("First");
        statements.clear();
        assertThat(store.track().all().limit(0).update(t -> t.composer.set("None")))
                .isZero();
        assertThat(statements).isEmpty();
    }

    @Test
    void setsReferencesToRowsThatItLocks() {
        Artist other = store.artist().insert(Artist.of("Running Wild"));
        statements.clear();
        store.album().all().update(a -> a.artist.set(other));
        assertThat(statements)
                .containsExactly(
                        "SELECT artist.id FROM artist WHERE artist.id = ? FOR UPDATE",
                        "UPDATE album SET artist_id = ?");
        assertThat(store.album().get(1).artist.id).isEqualTo(other.id);
        assertThat(store.track().all().update(t -> t.album.setNull())).isEqualTo(2);
        assertThat(store.track().filter(t -> t.album.isNull()).count()).isEqualTo(2);
        Artist nobody = new Artist();
        nobody.id = 77;
        assertThatThrownBy(() -> store.album().all().update(a -> a.artist.set(nobody)))
                .isInstanceOf(ForeignKeyException.class)
                .hasMessageContaining("Album (update)")
                .hasMessageContaining("insert that one first");
        assertThatThrownBy(() -> store.album().all().update(a -> a.artist.setNull()))
                .isInstanceOf(NullValueException.class);
    }

    @Test
    void refusesAssignmentsThatCannotBe() {
        statements.clear();
        assertThatThrownBy(() -> store.track().all().update(t -> t.id.set(7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Track.id is (part of) the key");
        assertThatThrownBy(() -> store.track().all().update(t -> t.album().title.set("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Album.title");
        assertThatThrownBy(() -> store.track().all().update(t -> t.name.set("a"), t -> t.name.set("b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("set twice");
        assertThatThrownBy(() -> store.track().all().update(t -> null))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContaining("Track");
        assertThatThrownBy(() -> store.track().all().update(null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> store.track().all().update(t -> t.name.setNull()))
                .isInstanceOf(NullValueException.class);
        assertThat(statements).isEmpty();
    }
}
