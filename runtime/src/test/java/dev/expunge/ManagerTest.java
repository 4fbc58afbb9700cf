package dev.expunge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.Registry;
import dev.expunge.error.NullArgumentException;
import dev.expunge.error.NullValueException;
import dev.expunge.error.RecordNotFoundException;
import dev.expunge.error.UnknownModelException;
import dev.expunge.error.UnsavedRecordException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.fixture.Album;
import dev.expunge.fixture.Artist;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.InvoiceLine;
import dev.expunge.fixture.PlaylistTrack;
import dev.expunge.fixture.PlaylistTrackKey;
import dev.expunge.fixture.Store;
import dev.expunge.fixture.Track;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManagerTest {

    private InMemoryDatabase database;
    private final List<String> statements = new ArrayList<>();
    private Store store;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        store = database.journaled(statements);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void givesARecordTheKeyThatTheDatabaseGenerated() {
        Artist artist = Artist.of("Accept");
        assertThat(store.artist().insert(artist)).isSameAs(artist);
        assertThat(artist.id).isPositive();
        assertThat(store.artist().get(artist.id).name).isEqualTo("Accept");
    }

    @Test
    void returnsANewRecordWhereItCannotBeChanged() {
        store.track().insert(Track.of(1, "x", null));
        InvoiceLine line = store.invoiceLine().insert(InvoiceLine.of(1, "0.99", 2));
        assertThat(line.id()).isNotNull();
        assertThat(store.invoiceLine().get(line.id())).isEqualTo(line);
        assertThat(line.unitPrice()).isEqualTo(new BigDecimal("0.99"));
    }

    @Test
    void findsTheRecordsOfSeveralKeys() {
        store.track().insertAll(List.of(Track.of(1, "x", null), Track.of(2, "y", null)));
        PlaylistTrack first = store.playlistTrack().insert(new PlaylistTrack(1, 2));
        PlaylistTrack second = store.playlistTrack().insert(new PlaylistTrack(2, 1));
        store.playlistTrack().insert(new PlaylistTrack(1, 1));
        statements.clear();

        Map<PlaylistTrackKey, PlaylistTrack> found = store.playlistTrack()
                .findAll(List.of(new PlaylistTrackKey(1, 2), new PlaylistTrackKey(2, 1), new PlaylistTrackKey(2, 2)));

        assertThat(found).isEqualTo(Map.of(new PlaylistTrackKey(1, 2), first, new PlaylistTrackKey(2, 1), second));
        assertThat(statements).hasSize(1);
        statements.clear();
        assertThat(store.track().findAll(List.of())).isEmpty();
        assertThat(statements).isEmpty();
        assertThatThrownBy(() -> store.track().findAll(Arrays.asList(1, null)))
                .isInstanceOf(NullArgumentException.class);
    }

    @Test
    void insertsManyInBatchesAndInOrder() {
        List<Artist> artists =
                IntStream.range(0, 1200).mapToObj(i -> Artist.of("artist " + i)).toList();
        List<Artist> inserted = store.artist().insertAll(artists);
        assertThat(inserted).isEqualTo(artists);
        assertThat(store.artist().get(inserted.get(1199).id).name).isEqualTo("artist 1199");
        assertThat(store.artist().all().count()).isEqualTo(1200);
    }

    @Test
    void keepsAKeyThatTheRecordHasAlready() {
        List<Artist> artists = List.of(Artist.keyed(500, "own"), Artist.of("generated"), Artist.keyed(501, "own too"));
        assertThat(store.artist().insertAll(artists))
                .extracting(a -> a.id)
                .startsWith(500)
                .endsWith(501);
        assertThat(store.artist().get(500).name).isEqualTo("own");
        assertThat(store.artist().get(artists.get(1).id).name).isEqualTo("generated");
    }

    @Test
    void insertsAllOrNone() {
        Artist artist = Artist.of("new");
        assertThatThrownBy(() -> store.artist().insertAll(List.of(artist, Artist.keyed(7, "x"), Artist.keyed(7, "y"))))
                .isInstanceOf(UniqueValueException.class);
        assertThat(store.artist().all().count()).isZero();
        assertThat(artist.id).isZero();
    }

    @Test
    void insertsNothingWithoutAStatement() {
        assertThat(store.artist().insertAll(List.of())).isEmpty();
        assertThat(statements).isEmpty();
    }

    @Test
    void refusesNullWhereAColumnNeverIs() {
        assertThatThrownBy(() -> store.track().insert(Track.of(1, null, null)))
                .isInstanceOf(NullValueException.class)
                .hasMessageContaining("Track.name is null");
        assertThatThrownBy(() -> store.album().insert(Album.of(1, "x", null)))
                .isInstanceOf(NullValueException.class)
                .hasMessageContaining("Album.artist is null");
        assertThat(statements).isEmpty();
    }

    @Test
    void refusesReferencesToNothing() {
        assertThatThrownBy(() -> store.album().insert(Album.of(1, "x", Artist.of("unsaved"))))
                .isInstanceOf(UnsavedRecordException.class);
        assertThatThrownBy(() -> store.album().insert(Album.of(1, "x", Artist.keyed(99, "gone"))))
                .isInstanceOf(ForeignKeyException.class);
    }

    @Test
    void readsByCompositeKey() {
        store.track().insert(Track.of(1, "x", null));
        store.playlistTrack().insert(new PlaylistTrack(8, 1));
        assertThat(store.playlistTrack().get(new PlaylistTrackKey(8, 1))).isEqualTo(new PlaylistTrack(8, 1));
        assertThat(store.playlistTrack().find(new PlaylistTrackKey(1, 8))).isEmpty();
        assertThat(store.playlistTrack().all().keys()).containsExactly(new PlaylistTrackKey(8, 1));
    }

    @Test
    void saysWhichRecordIsMissing() {
        assertThatThrownBy(() -> store.track().get(42))
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessageContaining("There is no Track with the key 42");
        assertThat(store.track().find(42)).isEmpty();
        Integer nothing = null;
        assertThatThrownBy(() -> store.track().find(nothing)).isInstanceOf(NullArgumentException.class);
    }

    @Test
    void deletesRecordsAndKeysWithWhatDependsOnThem() {
        Artist accept = store.artist().insert(Artist.of("Accept"));
        Album balls = store.album().insert(Album.of(1, "Balls to the Wall", accept));
        store.track().insertAll(List.of(Track.of(1, "a", balls), Track.of(2, "b", balls), Track.of(3, "c", null)));
        assertThat(store.track().deleteById(1).deleted()).isEqualTo(Map.of("Track", 1L));
        assertThat(store.artist().delete(accept).deleted()).isEqualTo(Map.of("Artist", 1L, "Album", 1L, "Track", 1L));
        assertThat(store.artist().delete(accept).total()).isZero();
        assertThat(store.track().deleteAll(store.track().all().list()).total()).isEqualTo(1);
    }

    @Test
    void deletesNothingOfUnsavedRecords() {
        Artist saved = store.artist().insert(Artist.of("saved"));
        assertThatThrownBy(() -> store.artist().deleteAll(List.of(saved, Artist.of("unsaved"))))
                .isInstanceOf(UnsavedRecordException.class);
        assertThat(store.artist().find(saved.id)).isPresent();
        Integer nothing = null;
        assertThatThrownBy(() -> store.artist().deleteById(nothing)).isInstanceOf(NullArgumentException.class);
        assertThat(store.artist().deleteAll(List.of()).statements()).isZero();
    }

    @Test
    void refusesADatabaseThatDoesNotKnowTheModel() {
        Database other = Database.open(Registry.named("other.Store").build(), database.dataSource());
        assertThatThrownBy(() -> new Store(other).artist())
                .isInstanceOf(UnknownModelException.class)
                .hasMessageContaining("other.Store");
    }

    @Test
    void givesEachRowOfOneRecordAKeyAndTheOthersTheirOwn() {
        Artist twice = Artist.of("twice");
        Artist once = Artist.of("once");
        store.artist().insertAll(List.of(twice, twice, once));
        assertThat(store.artist().get(once.id).name).isEqualTo("once");
        assertThat(store.artist().get(twice.id).name).isEqualTo("twice");
        assertThat(store.artist().all().count()).isEqualTo(3);
    }

    @Test
    void refusesNullInsteadOfARecord() {
        List<Artist> oneIsNull = Arrays.asList(Artist.of("Accept"), null);
        refusesNull(() -> store.artist().insert(null));
        refusesNull(() -> store.artist().insertAll(null));
        refusesNull(() -> store.artist().insertAll(oneIsNull));
        refusesNull(() -> store.artist().delete(null));
        refusesNull(() -> store.artist().deleteAll(null));
        refusesNull(() -> store.artist().deleteAll(oneIsNull));
        assertThat(statements).isEmpty();
    }

    @Test
    void refusesAKeyWithoutAPart() {
        PlaylistTrackKey key = new PlaylistTrackKey(8, null);
        assertThatThrownBy(() -> store.playlistTrack().deleteById(key))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContaining("part of the key of PlaylistTrack");
        assertThatThrownBy(() -> store.playlistTrack().find(key)).isInstanceOf(NullArgumentException.class);
    }

    private static void refusesNull(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullArgumentException.class).hasMessageContaining("Artist");
    }
}
