package dev.expunge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.error.ForeignFieldException;
import dev.expunge.error.MultipleRecordsException;
import dev.expunge.error.NullArgumentException;
import dev.expunge.error.NullComparisonException;
import dev.expunge.error.RecordNotFoundException;
import dev.expunge.error.UnstorableTextException;
import dev.expunge.field.Where;
import dev.expunge.fixture.Album;
import dev.expunge.fixture.Artist;
import dev.expunge.fixture.Employee;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.Store;
import dev.expunge.fixture.Track;
import dev.expunge.fixture.TrackFields;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryTest {

    private InMemoryDatabase database;
    private final List<String> statements = new ArrayList<>();
    private Store store;
    private Artist accept;
    private Album balls;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        store = database.store();
        accept = store.artist().insert(Artist.of("Accept"));
        balls = store.album().insert(Album.of(1, "Balls to the Wall", accept));
        store.track()
                .insertAll(List.of(
                        Track.of(1, "London Leatherboys", balls).by("Hoffmann").lasting(300),
                        Track.of(2, "Fight It Back", balls).lasting(200),
                        Track.of(3, "Loose", null).by("Nobody").lasting(100)));
        store = database.journaled(statements);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void readsRecordsWithTheirReferences() {
        Track track = store.track().filter(t -> t.name.eq("London Leatherboys")).one();
        assertThat(track.id).isEqualTo(1);
        assertThat(track.composer).isEqualTo("Hoffmann");
        assertThat(track.milliseconds).isEqualTo(300);
        assertThat(track.album.id).isEqualTo(1);
        assertThat(store.track().get(3).album).isNull();
    }

    @Test
    void filtersOverPaths() {
        assertThat(ids(t -> t.album().artist().name.eq("Accept"))).containsExactly(1, 2);
        assertThat(ids(t -> t.album().artist().id.eq(accept.id))).containsExactly(1, 2);
        assertThat(ids(t -> t.album().title.isNull())).containsExactly(3);
        assertThat(ids(t -> t.album.eq(balls))).containsExactly(1, 2);
        assertThat(ids(t -> t.album.isNull())).containsExactly(3);
        assertThat(store.album().filter(a -> a.artist.in(List.of(accept))).count())
                .isEqualTo(1);
    }

    @Test
    void comparesReferencesAndColumnsWithEachOther() {
        Employee chief = Employee.of(1, "Chief", null);
        store.employee().insertAll(List.of(chief, Employee.of(2, "Chief", chief), Employee.of(3, "Other", chief)));
        assertThat(store.employee().filter(e -> e.name.eq(e.reportsTo().name)).keys())
                .containsExactly(2);
        assertThat(store.employee()
                        .filter(e -> e.reportsTo.ne(e.reportsTo().reportsTo))
                        .keys())
                .isEmpty();
        assertThat(store.employee().filter(e -> e.reportsTo.eq(e.reportsTo)).keys())
                .containsExactlyInAnyOrder(2, 3);
    }

    @Test
    void leavesOutWhatIsUnknownByNotAndKeepsItByExclude() {
        Where<TrackFields> byHoffmann = t -> t.composer.eq("Hoffmann");
        assertThat(ids(byHoffmann.not())).containsExactly(3);
        assertThat(store.track().exclude(byHoffmann).orderBy(t -> t.id.asc()).keys())
                .containsExactly(2, 3);
        assertThat(store.track()
                        .exclude(byHoffmann, t -> t.id.eq(2))
                        .orderBy(t -> t.id.asc())
                        .keys())
                .containsExactly(1, 2, 3);
    }

    @Test
    void ordersAndCutsPages() {
        assertThat(store.track().all().orderBy(t -> t.milliseconds.asc()).keys())
                .containsExactly(3, 2, 1);
        assertThat(store.track()
                        .all()
                        .orderBy(t -> t.milliseconds.desc())
                        .limit(1)
                        .offset(1)
                        .keys())
                .containsExactly(2);
        assertThat(store.track()
                        .all()
                        .orderBy(t -> t.name.asc())
                        .orderBy(t -> t.id.desc())
                        .first()
                        .map(t -> t.id))
                .contains(3);
        assertThat(store.track().all().limit(2).filter(t -> t.id.gt(1)).keys()).containsExactly(2, 3);
        assertThat(store.track().all().offset(1).count()).isEqualTo(2);
        assertThat(store.track().all().limit(1).exists()).isTrue();
        assertThat(store.track().all().offset(3).exists()).isFalse();
    }

    @Test
    void refusesNegativePages() {
        assertThatThrownBy(() -> store.track().all().limit(-1)).hasMessageContaining("limit");
        assertThatThrownBy(() -> store.track().all().offset(-1)).hasMessageContaining("offset");
    }

    @Test
    void tellsNoneOneAndSeveralApart() {
        assertThatThrownBy(() -> store.track().filter(t -> t.id.eq(9)).one())
                .isInstanceOf(RecordNotFoundException.class)
                .hasMessageContaining("No Track");
        assertThatThrownBy(() -> store.track().all().one()).isInstanceOf(MultipleRecordsException.class);
        assertThatThrownBy(() -> store.track().all().find()).isInstanceOf(MultipleRecordsException.class);
        assertThat(store.track().filter(t -> t.id.eq(9)).find()).isEmpty();
        assertThat(store.track().all().limit(1).one().id).isEqualTo(1);
    }

    @Test
    void asksNothingWhenNothingCanMatch() {
        Query<Track, Integer, TrackFields> none = store.track().filter(t -> t.id.in(List.of()), t -> t.name.eq("x"));
        assertThat(none.list()).isEmpty();
        assertThat(none.stream()).isEmpty();
        assertThat(none.keys()).isEmpty();
        assertThat(none.count()).isZero();
        assertThat(none.exists()).isFalse();
        assertThat(none.first()).isEmpty();
        assertThat(none.delete().total()).isZero();
        assertThat(store.track().all().limit(0).list()).isEmpty();
        assertThat(statements).isEmpty();
    }

    @Test
    void deletesWhatItNames() {
        assertThat(store.track().filter(t -> t.album().title.isNull()).delete().deleted())
                .isEqualTo(Map.of("Track", 1L));
        assertThat(store.track()
                        .all()
                        .orderBy(t -> t.milliseconds.asc())
                        .limit(1)
                        .bulkDelete()
                        .total())
                .isEqualTo(1);
        assertThat(store.track().all().keys()).containsExactly(1);
        assertThat(store.artist().exclude(a -> a.name.eq("other")).delete().deleted())
                .isEqualTo(Map.of("Artist", 1L, "Album", 1L, "Track", 1L));
    }

    @Test
    void explainsADeleteWithoutRunningIt() {
        assertThat(store.artist().filter(a -> a.name.eq("Accept")).explain().toString())
                .contains("FROM artist t0 WHERE t0.name = ?")
                .doesNotContain("Accept");
        assertThat(statements).isEmpty();
    }

    @Test
    void takesLongListsOfValues() {
        List<Integer> many = IntStream.rangeClosed(2, 30_000).boxed().toList();
        assertThat(ids(t -> t.id.in(many))).containsExactly(2, 3);
        assertThat(statements).singleElement().asString().contains("= ANY (?)");
    }

    @Test
    void streamsFromACursorUntilItIsClosed() {
        try (Stream<Track> tracks = store.track().all().orderBy(t -> t.id.asc()).stream()) {
            assertThat(tracks.map(t -> t.id).limit(2).collect(Collectors.toList()))
                    .containsExactly(1, 2);
        }
    }

    @Test
    void refusesNullAndFieldsOfOtherQueries() {
        String nothing = null;
        assertThatThrownBy(() -> store.track().filter(t -> t.name.eq(nothing)))
                .isInstanceOf(NullComparisonException.class)
                .hasMessage("Track.name was compared with null, which matches no row in SQL."
                        + " Use isNull() or isNotNull().");
        Album missing = null;
        assertThatThrownBy(() -> store.track().filter(t -> t.album.eq(missing)))
                .isInstanceOf(NullComparisonException.class)
                .hasMessageContaining("Track.album");
        List<TrackFields> leaked = new ArrayList<>();
        store.track().filter(t -> {
            leaked.add(t);
            return t.id.eq(1);
        });
        assertThatThrownBy(
                        () -> store.track().filter(t -> leaked.get(0).id.eq(1)).list())
                .isInstanceOf(ForeignFieldException.class);
        assertThat(statements).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"100%", "a_b", "back\\slash", "it's", "say \"x\"", "bang!", "!%!_", "''", "; --", "ä€𝄞", "?"})
    void findsTextLiterally(String text) {
        store.track().insert(Track.of(10, "before " + text + " after", null));
        store.track().insert(Track.of(11, text, null));
        assertThat(ids(t -> t.name.contains(text))).containsExactly(10, 11);
        assertThat(ids(t -> t.name.startsWith(text))).containsExactly(11);
        assertThat(ids(t -> t.name.endsWith(text + " after"))).containsExactly(10);
        assertThat(ids(t -> t.name.eq(text))).containsExactly(11);
        assertThat(ids(t -> t.name.in(text, "other"))).containsExactly(11);
        assertThat(store.track().get(11).name).isEqualTo(text);
    }

    @Test
    void refusesTheCharacterNul() {
        assertThatThrownBy(() -> store.track().insert(Track.of(10, "a\0b", null)))
                .isInstanceOf(UnstorableTextException.class)
                .hasMessageContaining("\"name\"");
        assertThatThrownBy(() -> ids(t -> t.name.contains("\0"))).isInstanceOf(UnstorableTextException.class);
        assertThat(store.track().all().count()).isEqualTo(3);
    }

    private List<Integer> ids(Where<TrackFields> where) {
        return store.track().filter(where).orderBy(t -> t.id.asc()).keys();
    }

    @Test
    void refusesNullInsteadOfAConditionOrAnOrder() {
        Where<TrackFields> nothing = null;
        Collection<Integer> noIds = null;
        refusesNull(() -> store.track().filter(nothing));
        refusesNull(() -> store.track().filter(t -> t.id.eq(1), nothing));
        refusesNull(() -> store.track().filter(t -> null));
        refusesNull(() -> store.track().exclude(nothing));
        refusesNull(() -> store.track().exclude(t -> null));
        refusesNull(() -> store.track().all().orderBy(t -> null));
        refusesNull(() -> store.track().filter(t -> t.id.in(noIds)));
        Collection<Album> noAlbums = null;
        refusesNull(() -> store.track().filter(t -> t.album.in(noAlbums)));
    }

    private static void refusesNull(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NullArgumentException.class).hasMessageContaining("Track");
    }
}
