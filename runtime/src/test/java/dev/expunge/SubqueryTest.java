package dev.expunge;

import static dev.expunge.field.Condition.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import dev.expunge.deletion.BulkOptions;
import dev.expunge.error.ForeignFieldException;
import dev.expunge.error.InvalidPatternException;
import dev.expunge.error.NullArgumentException;
import dev.expunge.error.NullComparisonException;
import dev.expunge.error.UnstorableTextException;
import dev.expunge.field.Condition;
import dev.expunge.field.Rows;
import dev.expunge.field.Values;
import dev.expunge.field.Where;
import dev.expunge.fixture.Album;
import dev.expunge.fixture.AlbumFields;
import dev.expunge.fixture.Artist;
import dev.expunge.fixture.ArtistFields;
import dev.expunge.fixture.Employee;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.Store;
import dev.expunge.fixture.Track;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Queries whose conditions ask about rows of other queries: read, deleted, deleted in chunks, previewed, explained. */
class SubqueryTest {

    private InMemoryDatabase database;
    private Store store;
    private final List<String> statements = new ArrayList<>();

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        store = database.store();
        Artist accept = store.artist().insert(Artist.of("Accept"));
        Artist rush = store.artist().insert(Artist.of("Rush"));
        store.artist().insert(Artist.of("Nobody"));
        Album live = store.album().insert(Album.of(1, "Live in Japan", accept));
        store.album().insert(Album.of(2, "Balls to the Wall", accept));
        store.album().insert(Album.of(3, "2112", rush));
        store.track()
                .insertAll(List.of(
                        Track.of(1, "Breaker", live),
                        Track.of(2, "Loose", null).by("Rush"),
                        Track.of(3, "Burning", live).by("Accept")));
        store = database.journaled(statements);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    /** Artists with an album whose title starts so. */
    private Where<ArtistFields> withAlbum(String title) {
        return r -> exists(store.album().filter(a -> a.artist().id.eq(r.id), a -> a.title.startsWith(title)));
    }

    @Test
    void findsByWhatRefersToARow() {
        assertThat(names(withAlbum("Live"))).containsExactly("Accept");
        assertThat(names(r -> exists(store.album().filter(a -> a.artist().id.eq(r.id)))
                        .not()))
                .containsExactly("Nobody");
        assertThat(store.album().filter(a -> withAlbum("2").on(a.artist())).keys())
                .containsExactly(3);
    }

    @Test
    void findsByTheValuesOfAnotherQuery() {
        assertThat(store.track()
                        .filter(t -> t.album.in(store.album().filter(a -> a.title.startsWith("Live"))))
                        .keys())
                .containsExactly(1, 3);
        assertThat(store.album()
                        .filter(a -> a.artist().id.in(store.artist().filter(r -> r.name.eq("Rush"))))
                        .keys())
                .containsExactly(3);
        assertThat(names(r -> r.name.notIn(store.track().filter(t -> t.id.ge(1)).select(t -> t.composer))))
                .containsExactly("Nobody");
        assertThat(store.track()
                        .filter(t -> t.album.notIn(store.album().filter(a -> a.id.eq(2))))
                        .keys())
                .containsExactly(1, 3);
    }

    @Test
    void tellsATableFromItself() {
        Employee boss = store.employee().insert(Employee.of(1, "Ann", null));
        store.employee().insert(Employee.of(2, "Bob", boss));
        assertThat(store.employee()
                        .filter(e -> exists(store.employee()
                                .filter(other -> other.reportsTo().id.eq(e.id))))
                        .list())
                .singleElement()
                .satisfies(employee -> assertThat(employee.name).isEqualTo("Ann"));
    }

    @Test
    void deletesWhatItFinds() {
        assertThat(store.artist().filter(withAlbum("Live")).delete().deleted())
                .containsOnly(entry("Artist", 1L), entry("Album", 2L), entry("Track", 2L));
        assertThat(names(r -> r.id.ge(0))).containsExactly("Nobody", "Rush");
        assertThat(statements)
                .contains("SELECT t0.id FROM artist t0 WHERE EXISTS (SELECT 1 FROM album t1 WHERE t1.artist_id = t0.id"
                        + " AND t1.title LIKE ? ESCAPE '!') FOR UPDATE");
    }

    @Test
    void deletesInChunks() {
        Where<ArtistFields> withAlbums =
                r -> exists(store.album().filter(a -> a.artist().id.eq(r.id)));
        assertThat(store.artist()
                        .filter(withAlbums)
                        .bulkDelete(BulkOptions.chunksOf(1))
                        .total())
                .isEqualTo(7);
        assertThat(names(r -> r.id.ge(0))).containsExactly("Nobody");
    }

    @Test
    void previewsAndExplainsWhatItWouldDelete() {
        Query<Artist, Integer, ArtistFields> artists = store.artist().filter(withAlbum("2"));
        assertThat(artists.preview().deleted()).containsOnly(entry("Artist", 1L), entry("Album", 1L));
        assertThat(artists.explain().toString()).contains("WHERE EXISTS (SELECT 1 FROM album t1");
        assertThat(names(r -> r.id.ge(0))).hasSize(3);
    }

    @Nested
    class BadInput {

        @Test
        void isNoQuery() {
            assertThatThrownBy(() -> exists(null)).isInstanceOf(NullArgumentException.class);
            assertThatThrownBy(() -> store.track().filter(t -> t.id.in((Values<Integer>) null)))
                    .isInstanceOf(NullArgumentException.class)
                    .hasMessageContaining("Track.id");
            assertThatThrownBy(() -> store.track().filter(t -> t.album.in((Rows<Album>) null)))
                    .isInstanceOf(NullArgumentException.class)
                    .hasMessageContaining("Track.album");
        }

        @Test
        void isAQueryOfSeveralColumns() {
            assertThatThrownBy(() -> store.track()
                            .filter(t -> t.name.in(store.album().all().select(a -> a.title, a -> a.id, (x, y) -> x))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Track.name")
                    .hasMessageContaining("2 columns");
        }

        @Test
        void isACorrelatedQueryByItself() {
            AtomicReference<Query<Album, Integer, AlbumFields>> inner = new AtomicReference<>();
            store.artist().filter(r -> {
                inner.set(store.album().filter(a -> a.artist().id.eq(r.id)));
                return exists(inner.get());
            });
            assertThatThrownBy(() -> inner.get().list())
                    .isInstanceOf(ForeignFieldException.class)
                    .hasMessageContaining("Artist.id");
            assertThat(statements).isEmpty();
        }

        @Test
        void isAPatternThatDatabasesTakeInDifferentWays() {
            assertThatThrownBy(() -> names(r -> r.name.like("100!")))
                    .isInstanceOf(InvalidPatternException.class)
                    .hasMessageContaining("Artist.name");
            assertThatThrownBy(() -> names(r -> r.name.likeIgnoreCase("!a")))
                    .isInstanceOf(InvalidPatternException.class);
            assertThat(names(r -> r.name.like("!!!%"))).isEmpty();
        }

        @Test
        void isNull() {
            assertThatThrownBy(() -> names(r -> r.name.like((String) null)))
                    .isInstanceOf(NullComparisonException.class);
            assertThatThrownBy(() -> names(r -> r.name.equalsIgnoreCase((String) null)))
                    .isInstanceOf(NullComparisonException.class);
            assertThatThrownBy(() -> names(r -> r.name.matches(null))).isInstanceOf(NullComparisonException.class);
            assertThatThrownBy(() -> names(r -> r.name.length().eq((Integer) null)))
                    .isInstanceOf(NullComparisonException.class)
                    .hasMessageContaining("Artist.name.length()");
            assertThatThrownBy(() -> names(r -> r.id.notIn(Collections.singletonList(null))))
                    .isInstanceOf(NullComparisonException.class);
        }

        @Test
        void isACombinationWithNull() {
            assertThatThrownBy(() -> names(r -> r.id.eq(1).and(null)))
                    .isInstanceOf(NullArgumentException.class)
                    .hasMessageContaining("combined");
            assertThatThrownBy(() -> names(r -> Condition.anyOf(r.id.eq(1), null)))
                    .isInstanceOf(NullArgumentException.class);
        }

        @Test
        void isATextWithNul() {
            assertThatThrownBy(() -> names(r -> r.name.containsIgnoreCase("a\0b")))
                    .isInstanceOf(UnstorableTextException.class);
            assertThatThrownBy(() -> names(r -> r.name.matches("a\0b"))).isInstanceOf(UnstorableTextException.class);
        }

        @Test
        void neverBecomesSql() {
            String quote = "' OR '1' = '1";
            assertThat(names(r -> r.name.eq(quote).or(r.name.like(quote)).or(r.name.equalsIgnoreCase(quote))))
                    .isEmpty();
            assertThat(statements).noneMatch(statement -> statement.contains("'1'"));
        }

        @Test
        void isAListOfAMillionValues() {
            List<Integer> million = Collections.nCopies(1_000_000, 2);
            assertThat(names(r -> r.id.in(million))).containsExactly("Rush");
            assertThat(names(r -> r.id.notIn(million))).containsExactly("Accept", "Nobody");
        }
    }

    private List<String> names(Where<ArtistFields> where) {
        return store.artist()
                .filter(where)
                .orderBy(r -> r.name.asc())
                .select(r -> r.name)
                .list();
    }
}
