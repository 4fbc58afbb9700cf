package dev.expunge.internal.sql;

import static dev.expunge.fixture.TrackModelType.COLUMN_ALBUM;
import static dev.expunge.fixture.TrackModelType.COLUMN_COMPOSER;
import static dev.expunge.fixture.TrackModelType.COLUMN_ID;
import static dev.expunge.fixture.TrackModelType.COLUMN_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.field.ComparableField;
import dev.expunge.field.Condition;
import dev.expunge.field.Sort;
import dev.expunge.field.TextField;
import dev.expunge.field.Where;
import dev.expunge.fixture.Album;
import dev.expunge.fixture.AlbumModelType;
import dev.expunge.fixture.Artist;
import dev.expunge.fixture.ArtistModelType;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.Store;
import dev.expunge.fixture.Track;
import dev.expunge.fixture.TrackFields;
import dev.expunge.fixture.TrackModelType;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.transaction.TransactionSource;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Random conditions on rows with every combination of nulls: what is read, locked and deleted is what logic says. */
class ConditionPropertyTest {

    private static final List<Column<?>> KEY = List.of(COLUMN_ID);
    private static final Map<Table, List<Map<Column<?>, Object>>> ROWS = new HashMap<>();

    private static InMemoryDatabase database;
    private static Connection connection;

    @BeforeContainer
    static void open() throws SQLException {
        database = InMemoryDatabase.open();
        Store store = database.store();
        for (String name : List.of("a", "b%")) {
            Artist artist = store.artist().insert(Artist.of(name));
            add(ArtistModelType.TABLE, ArtistModelType.COLUMN_ID, artist.id, ArtistModelType.COLUMN_NAME, name);
            for (String title : List.of("a", "b_")) {
                int id = artist.id * 10 + title.length();
                store.album().insert(Album.of(id, title, artist));
                add(
                        AlbumModelType.TABLE,
                        AlbumModelType.COLUMN_ID,
                        id,
                        AlbumModelType.COLUMN_TITLE,
                        title,
                        AlbumModelType.COLUMN_ARTIST,
                        artist.id);
            }
        }
        insertTracks(store);
        connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
    }

    @AfterContainer
    static void close() throws SQLException {
        connection.close();
        database.close();
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void readsWhatTheConditionHoldsFor(@ForAll("conditions") Where<TrackFields> where, @ForAll boolean arrays) {
        Selection selection = selection(where);
        SelectRenderer renderer = new SelectRenderer(dialect(arrays));
        List<Integer> expected = expected(where);
        assertThat(keys(renderer.select(selection, KEY), dialect(arrays)))
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(number(renderer.count(selection), dialect(arrays))).isEqualTo(expected.size());
        assertThat(number(renderer.exists(selection), dialect(arrays))).isEqualTo(Math.min(1, expected.size()));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void locksWhatItReads(@ForAll("conditions") Where<TrackFields> where, @ForAll boolean arrays) {
        Sql locking = new SelectRenderer(dialect(arrays)).lockingKeys(selection(where), KEY);
        assertThat(keys(locking, dialect(arrays))).containsExactlyInAnyOrderElementsOf(expected(where));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void locksThePageThatItReads(
            @ForAll("conditions") Where<TrackFields> where, @ForAll("sorts") Function<TrackFields, Sort> sort) {
        Path root = Path.root(TrackModelType.TABLE);
        Selection page = selection(where)
                .thenBy(root, sort.apply(TrackModelType.TYPE.fields(root)))
                .limitedTo(3)
                .skipping(1);
        SelectRenderer renderer = new SelectRenderer(dialect(true));
        assertThat(keys(renderer.lockingKeys(page, KEY), dialect(true)))
                .isEqualTo(keys(renderer.select(page, KEY), dialect(true)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void deletesWhatItReads(@ForAll("conditions") Where<TrackFields> where) throws SQLException {
        SelectRenderer renderer = new SelectRenderer(dialect(true));
        List<Integer> rest = keys(renderer.select(Selection.all(TrackModelType.TABLE), KEY), dialect(true));
        rest.removeAll(expected(where));
        try {
            run(dialect(true), session -> session.update(renderer.deleteWhere(selection(where))));
            assertThat(keys(renderer.select(Selection.all(TrackModelType.TABLE), KEY), dialect(true)))
                    .containsExactlyInAnyOrderElementsOf(rest);
        } finally {
            connection.rollback();
        }
    }

    @Provide
    Arbitrary<Where<TrackFields>> conditions() {
        return conditions(3);
    }

    @Provide
    Arbitrary<Function<TrackFields, Sort>> sorts() {
        return Arbitraries.of(
                t -> t.name.asc(),
                t -> t.album().title.desc(),
                t -> t.album().artist().name.asc(),
                t -> t.album().artist().id.desc(),
                t -> t.id.desc());
    }

    private static Arbitrary<Where<TrackFields>> conditions(int depth) {
        if (depth == 0) {
            return leaves();
        }
        Arbitrary<Where<TrackFields>> parts = conditions(depth - 1);
        return Arbitraries.oneOf(
                leaves(),
                Combinators.combine(parts, parts).as(Where::and),
                Combinators.combine(parts, parts).as(Where::or),
                parts.map(Where::not),
                parts.map(part -> t -> new Condition.Exclusion(part.on(t))));
    }

    private static Arbitrary<Where<TrackFields>> leaves() {
        Arbitrary<Function<TrackFields, TextField>> texts = Arbitraries.of(
                t -> t.name,
                t -> t.composer,
                t -> t.album().title,
                t -> t.album().artist().name);
        Arbitrary<Function<TrackFields, ComparableField<Integer>>> numbers =
                Arbitraries.of(t -> t.album().id, t -> t.album().artist().id, t -> t.id);
        Arbitrary<String> text = Arbitraries.of("a", "b", "b%", "b_", "%", "");
        Arbitrary<Integer> number = Arbitraries.of(1, 2, 11, 12, 22);
        return Arbitraries.oneOf(
                Combinators.combine(texts, text, Arbitraries.integers().between(0, 8))
                        .as((field, value, operator) -> t -> textCondition(field.apply(t), value, operator)),
                Combinators.combine(texts, texts)
                        .as((one, other) -> t -> one.apply(t).eq(other.apply(t))),
                Combinators.combine(numbers, number.list().ofMaxSize(3))
                        .as((field, values) -> t -> field.apply(t).in(values)),
                Combinators.combine(numbers, number, number)
                        .as((field, low, high) -> t -> field.apply(t).between(low, high)),
                numbers.map(field -> t -> field.apply(t).isNull()),
                Arbitraries.of(
                        t -> t.album.isNull(),
                        t -> t.album.isNotNull(),
                        t -> t.album().artist.isNull()));
    }

    private static Condition textCondition(TextField field, String value, int operator) {
        return switch (operator) {
            case 0 -> field.eq(value);
            case 1 -> field.ne(value);
            case 2 -> field.lt(value);
            case 3 -> field.ge(value);
            case 4 -> field.startsWith(value);
            case 5 -> field.contains(value);
            case 6 -> field.endsWith(value);
            case 7 -> field.isNull();
            default -> field.isNotNull();
        };
    }

    private static void insertTracks(Store store) {
        List<Integer> albums = new ArrayList<>();
        albums.add(null);
        ROWS.get(AlbumModelType.TABLE).forEach(album -> albums.add((Integer) album.get(AlbumModelType.COLUMN_ID)));
        int id = 0;
        for (Integer album : albums) {
            for (String composer : new String[] {null, "a", "b%"}) {
                for (String name : List.of("a", "b")) {
                    id++;
                    Album reference = album == null ? null : AlbumModelType.TYPE.keyOnly(album);
                    store.track().insert(Track.of(id, name, reference).by(composer));
                    add(
                            TrackModelType.TABLE,
                            COLUMN_ID,
                            id,
                            COLUMN_NAME,
                            name,
                            COLUMN_ALBUM,
                            album,
                            COLUMN_COMPOSER,
                            composer);
                }
            }
        }
    }

    private static void add(Table table, Object... columnsAndValues) {
        Map<Column<?>, Object> row = new HashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put((Column<?>) columnsAndValues[i], columnsAndValues[i + 1]);
        }
        ROWS.computeIfAbsent(table, unused -> new ArrayList<>()).add(row);
    }

    private static List<Integer> expected(Where<TrackFields> where) {
        Condition condition = where.on(TrackModelType.TYPE.fields(Path.root(TrackModelType.TABLE)));
        List<Integer> ids = new ArrayList<>();
        for (Map<Column<?>, Object> row : ROWS.get(TrackModelType.TABLE)) {
            if (condition.accept(new Evaluation(ROWS, row)).orElse(false)) {
                ids.add((Integer) row.get(COLUMN_ID));
            }
        }
        return ids;
    }

    private static Selection selection(Where<TrackFields> where) {
        Path root = Path.root(TrackModelType.TABLE);
        return Selection.all(TrackModelType.TABLE).filter(root, where.on(TrackModelType.TYPE.fields(root)));
    }

    private static List<Integer> keys(Sql sql, Dialect dialect) {
        return run(dialect, session -> session.query(sql, KEY, row -> row.required(COLUMN_ID)));
    }

    private static long number(Sql sql, Dialect dialect) {
        return run(dialect, session -> session.number(sql));
    }

    private static <R> R run(Dialect dialect, Function<Session, R> work) {
        return TransactionSource.joining(connection)
                .with(new SessionSettings(dialect, statement -> {}, 100))
                .run(work);
    }

    private static Dialect dialect(boolean arrays) {
        return arrays ? new H2Dialect() : new StandardDialect("H2 without arrays");
    }
}
