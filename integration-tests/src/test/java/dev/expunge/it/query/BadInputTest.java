package dev.expunge.it.query;

import static dev.expunge.field.Condition.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.DatabaseSettings;
import dev.expunge.error.NullArgumentException;
import dev.expunge.error.NullComparisonException;
import dev.expunge.error.UnstorableTextException;
import dev.expunge.error.database.UnfitValueException;
import dev.expunge.field.Sort;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.journal.Journal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What callers should not give, and what only looks as if they should not. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
@NullUnmarked
class BadInputTest {

    private static final List<String> HOSTILE = List.of(
            "a%b",
            "a_b", "a!b", "a\\b", "o'clock", "\"quoted\"", "'; drop table song; --", "$1 ? :name {fn}", "/* */", "");

    @Parameter
    Product product;

    private final Journal journal = new Journal();
    private TestDatabase database;
    private ArchiveManagers archive;
    private PlatterManager platters;
    private SongManager songs;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = ArchiveDatabase.with(databases, product);
        archive = ArchiveManagers.on(DatabaseSettings.of(database.dataSource()).listener(journal));
        platters = archive.platter();
        songs = archive.song();
    }

    @Test
    void nullIsRefusedBeforeAnythingIsSent() {
        String title = null;
        Function<PlatterFields, Sort> order = null;
        refuses(NullComparisonException.class, () -> platters.filter(d -> d.title.eq(title)));
        refuses(NullComparisonException.class, () -> platters.filter(d -> d.title.in(Arrays.asList("a", null))));
        refuses(NullComparisonException.class, () -> platters.filter(d -> d.year.between(1, null)));
        refuses(NullArgumentException.class, () -> platters.find(null));
        refuses(NullArgumentException.class, () -> platters.all().orderBy(order));
        refuses(NullArgumentException.class, () -> platters.all().orderBy(d -> null));
        refuses(NullArgumentException.class, () -> platters.filter(d -> null));
        refuses(
                NullArgumentException.class,
                () -> platters.filter(d -> d.year.plus(null).eq(1)));
        refuses(NullArgumentException.class, () -> platters.insertAll(Arrays.asList(Platter.of("a"), null)));
    }

    @Test
    void negativePagesAreRefused() {
        refuses(IllegalArgumentException.class, () -> platters.all().limit(-1));
        refuses(IllegalArgumentException.class, () -> platters.all().offset(-1));
    }

    @Test
    void hugePagesAreNone() {
        assertThat(platters.all().limit(Long.MAX_VALUE).keys()).hasSize(5);
        assertThat(platters.all().offset(Long.MAX_VALUE).keys()).isEmpty();
    }

    @Test
    void aMillionValuesAreOneList() {
        List<Integer> million = IntStream.range(2, 1_000_002).boxed().toList();
        assertThat(platters.filter(d -> d.id.in(million)).count()).isEqualTo(4);
        assertThat(platters.filter(d -> d.id.notIn(million)).keys()).containsExactly(1);
        assertThat(songs.filter(s -> s.platter().id.in(million)).update(s -> s.plays.set(s.plays.plus(1L))))
                .isEqualTo(3);
        assertThat(songs.filter(s -> s.platter().id.in(million)).delete().total())
                .isEqualTo(3);
        assertThat(platters.findAll(million).keySet()).containsExactlyInAnyOrder(2, 3, 4, 5);
    }

    @Test
    void manyCompositeKeysAreOneList() {
        List<BracketKey> keys = IntStream.range(0, 20_000)
                .mapToObj(number -> new BracketKey(1 + number % 2, 1 + number / 2))
                .toList();
        assertThat(archive.bracket().findAll(keys)).hasSize(3);
        List<Bracket> brackets = keys.stream()
                .map(key -> new Bracket(key.room(), key.number(), ""))
                .toList();
        assertThat(platters.filter(d -> d.bracket.in(brackets)).count()).isEqualTo(3);
    }

    @Test
    void valuesAreNoSqlAndNoPatterns() {
        List<Platter> inserted =
                platters.insertAll(HOSTILE.stream().map(Platter::of).toList());
        for (int position = 0; position < HOSTILE.size(); position++) {
            String text = HOSTILE.get(position);
            int id = inserted.get(position).id;
            assertThat(platters.filter(d -> d.title.eq(text)).keys()).containsExactly(id);
            assertThat(platters.filter(d -> d.title.in("none", text)).keys()).containsExactly(id);
            assertThat(platters.filter(d -> d.title.startsWith(text).and(d.title.endsWith(text)), d -> d.id.ge(100))
                            .keys())
                    .containsExactly(id);
            assertThat(platters.filter(d -> d.id.eq(id)).select(d -> d.title).list())
                    .containsExactly(text);
            assertThat(platters.filter(d -> d.id.eq(id)).update(d -> d.title.set(text + text)))
                    .isEqualTo(1);
            assertThat(platters.get(id).title).isEqualTo(text + text);
            assertThat(platters.filter(d -> d.title.eq(text + text)).delete().total())
                    .isEqualTo(1);
        }
        assertThat(songs.all().count()).isEqualTo(5);
    }

    @Test
    void nulCannotBeStoredOrLookedFor() {
        String nul = "a\0b";
        Platter platter = platters.get(1);
        platter.title = nul;
        assertThatThrownBy(() -> platters.filter(d -> d.title.eq(nul)).list())
                .isInstanceOf(UnstorableTextException.class);
        assertThatThrownBy(() -> platters.filter(d -> d.title.in("a", nul)).list())
                .isInstanceOf(UnstorableTextException.class);
        assertThatThrownBy(() -> platters.filter(d -> d.title.contains(nul)).list())
                .isInstanceOf(UnstorableTextException.class);
        assertThatThrownBy(() -> platters.all().update(d -> d.title.set(nul)))
                .isInstanceOf(UnstorableTextException.class);
        assertThatThrownBy(() -> platters.update(platter)).isInstanceOf(UnstorableTextException.class);
        assertThatThrownBy(() -> platters.insert(Platter.of(nul))).isInstanceOf(UnstorableTextException.class);
        assertThat(platters.get(1).title).isEqualTo("Anthill");
    }

    @Test
    void aNumberThatDoesNotFitChangesNothing() {
        assertThatThrownBy(() -> platters.all().update(d -> d.year.set(d.year.plus(Integer.MAX_VALUE))))
                .isInstanceOf(UnfitValueException.class);
        assertThat(platters.get(1).year).isEqualTo(1999);
    }

    @Test
    void namesMayBeReservedAndOfMixedCaseAndHaveQuotes() {
        OddNameManager odd = archive.oddName();
        assertThat(odd.filter(o -> o.chosen.eq("a'b")).keys()).containsExactly(1);
        assertThat(odd.filter(o -> o.group().count.eq(1))
                        .orderBy(o -> o.count.desc())
                        .keys())
                .containsExactly(3, 2);
        assertThat(odd.all()
                        .orderBy(o -> o.count.asc())
                        .after(odd.get(1))
                        .limit(1)
                        .keys())
                .containsExactly(2);
        assertThat(odd.filter(o -> o.id.eq(3)).fetch(o -> o.group).one().group)
                .satisfies(group -> assertThat(group.chosen).isEqualTo("a'b"));
        assertThat(odd.filter(o -> exists(odd.filter(other -> other.group().id.eq(o.id))))
                        .keys())
                .containsExactly(1);
        assertThat(odd.filter(o -> o.group.in(odd.filter(other -> other.count.lt(2))))
                        .count())
                .isEqualTo(2);
        assertThat(odd.all()
                        .select(o -> o.chosen, o -> o.group().chosen, (own, groups) -> own + groups)
                        .distinct()
                        .count())
                .isEqualTo(3);
        OddName second = odd.get(2);
        second.chosen = "changed";
        odd.update(second);
        assertThat(odd.filter(o -> o.group().chosen.eq("a'b"))
                        .update(o -> o.count.set(o.count.plus(5)), o -> o.chosen.set(o.group().chosen)))
                .isEqualTo(2);
        assertThat(odd.findAll(List.of(2, 3)).values())
                .extracting(o -> o.chosen + o.count)
                .containsExactlyInAnyOrder("a'b7", "a'b8");
        assertThat(odd.filter(o -> exists(odd.filter(other -> other.id.eq(o.group().id))))
                        .delete()
                        .total())
                .isEqualTo(2);
        assertThat(odd.deleteById(1).total()).isEqualTo(1);
    }

    @Test
    void streamsAreCheckedToo() {
        refuses(NullComparisonException.class, () -> {
            try (Stream<Platter> stream = platters.filter(d -> d.title.contains((String) null)).stream()) {
                stream.toList();
            }
        });
    }

    private void refuses(Class<? extends Throwable> type, ThrowingCallable call) {
        journal.clear();
        assertThatThrownBy(call).isInstanceOf(type);
        assertThat(journal.statements()).isEmpty();
    }
}
