package dev.expunge.it.query;

import static dev.expunge.field.Condition.exists;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.DatabaseSettings;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.journal.Journal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The statements of queries, each with its parameters, its number of rows and what came of it.
 * {@code -Dexpunge.goldens=write} writes what was seen instead of comparing it.
 */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class QueryJournalsTest {

    private static final Path JOURNALS = Path.of("src/test/resources/dev/expunge/it/query");

    @Parameter
    Product product;

    private final Journal journal = new Journal();
    private final StringJoiner text = new StringJoiner("\n", "", "\n");
    private LabelManager labels;
    private ComboManager combos;
    private PlatterManager platters;
    private SongManager songs;
    private BracketManager brackets;

    @BeforeEach
    void open(Databases databases) throws Exception {
        ArchiveManagers archive = ArchiveManagers.on(
                DatabaseSettings.of(ArchiveDatabase.with(databases, product).dataSource())
                        .listener(journal));
        labels = archive.label();
        combos = archive.combo();
        platters = archive.platter();
        songs = archive.song();
        brackets = archive.bracket();
    }

    @Test
    void joins() {
        sends("one step", () -> platters.filter(d -> d.combo().name.eq("Bees")).keys());
        sends(
                "a step that needs no join",
                () -> platters.filter(d -> d.combo().id.eq(2)).keys());
        sends(
                "three steps",
                () -> songs.filter(s -> s.platter().combo().label().name.eq("Minor"))
                        .keys());
        sends(
                "four steps, over a table and itself",
                () -> songs.filter(s -> s.platter().combo().label().owner().name.eq("Major"))
                        .keys());
        sends(
                "shared by two conditions and the order",
                () -> songs.filter(
                                s -> s.platter().combo().name.startsWith("B"),
                                s -> s.platter().title.ne("Hive"))
                        .orderBy(s -> s.platter().combo().label().name.asc(), s -> s.id.asc())
                        .keys());
        sends(
                "outer, because of the other half",
                () -> platters.filter(d -> d.combo().name.eq("Ants").or(d.title.eq("Field")))
                        .keys());
        sends(
                "outer, because null is asked for",
                () -> songs.filter(s -> s.platter().combo().name.isNull()).keys());
        sends(
                "outer, for the order",
                () -> platters.all()
                        .orderBy(d -> d.combo().name.asc().nullsFirst())
                        .keys());
        sends(
                "of a table with itself, twice",
                () -> labels.filter(
                                l -> l.owner().name.eq("Major"),
                                l -> l.owner().owner().name.isNull())
                        .keys());
        sends(
                "selected",
                () -> songs.filter(s -> s.plays.ge(7L))
                        .orderBy(s -> s.id.asc())
                        .select(s -> s.title, s -> s.platter().combo().name, (title, combo) -> title + " by " + combo)
                        .list());
        sends(
                "fetched",
                () -> platters.filter(d -> d.id.in(2, 3)).fetch(d -> d.combo().label).list().stream()
                        .map(platter -> platter.title + (platter.combo == null ? "" : " " + platter.combo.label.name))
                        .sorted()
                        .toList());
    }

    @Test
    void negation() {
        sends(
                "not, over a path that may lead nowhere",
                () -> platters.filter(d -> d.combo().name.eq("Bees").not()).keys());
        sends(
                "exclude, over the same",
                () -> platters.exclude(d -> d.combo().name.eq("Bees")).keys());
        sends("ne", () -> platters.filter(d -> d.year.ne(2001)).keys());
        sends(
                "exclude of a column that may be null",
                () -> platters.exclude(d -> d.year.eq(2001)).keys());
        sends(
                "not, over a path that leads somewhere",
                () -> combos.filter(b -> b.label().name.eq("Minor").not()).keys());
        sends(
                "exclude of both of two",
                () -> platters.exclude(
                                d -> d.year.eq(2001),
                                d -> d.combo().label().name.eq("Alone"))
                        .keys());
        sends(
                "not of either of two",
                () -> platters.filter(d ->
                                d.year.eq(2001).or(d.combo().name.eq("Ants")).not())
                        .keys());
        sends(
                "exclude within a delete",
                () -> platters.exclude(d -> d.combo().name.eq("Bees")).delete().total());
    }

    @Test
    void subqueries() {
        sends(
                "exists, of rows that refer to a row",
                () -> platters.filter(
                                d -> exists(songs.filter(s -> s.platter().id.eq(d.id), s -> s.plays.gt(6L))))
                        .keys());
        sends(
                "exists not",
                () -> platters.filter(
                                d -> exists(songs.filter(s -> s.platter().id.eq(d.id)))
                                        .not())
                        .keys());
        sends(
                "in a query",
                () -> platters.filter(d ->
                                d.combo.in(combos.filter(b -> b.label().name.eq("Minor"))))
                        .keys());
        sends(
                "not in a query",
                () -> platters.filter(d -> d.combo.notIn(combos.filter(b -> b.name.eq("Ants"))))
                        .keys());
        sends(
                "in a column that may be null",
                () -> combos.filter(b ->
                                b.id.notIn(platters.filter(d -> d.year.gt(2000)).select(d -> d.combo().id)))
                        .keys());
        sends(
                "in a page",
                () -> songs.filter(s -> s.platter()
                                .id
                                .in(platters.all().orderBy(d -> d.title.desc()).limit(2)))
                        .keys());
        sends(
                "one in another, which names both around it",
                () -> labels.filter(l -> exists(combos.filter(
                                b -> b.label().id.eq(l.id),
                                b -> exists(
                                        platters.filter(d -> d.combo().id.eq(b.id), d -> d.title.startsWith("S"))))))
                        .keys());
        sends(
                "of a table with itself",
                () -> platters.filter(d ->
                                exists(platters.filter(other -> other.year.eq(d.year), other -> other.id.ne(d.id))))
                        .keys());
        sends(
                "in a composite key",
                () -> platters.filter(d -> d.bracket.in(brackets.filter(s -> s.topic.eq("rock"))))
                        .keys());
        sends(
                "not in a composite key",
                () -> platters.filter(d -> d.bracket.notIn(brackets.filter(s -> s.topic.eq("rock"))))
                        .keys());
    }

    @Test
    void subqueriesInChanges() {
        sends(
                "update",
                () -> songs.filter(s -> s.platter()
                                .id
                                .in(platters.filter(d -> d.combo().name.eq("Bees"))))
                        .update(s -> s.plays.set(s.plays.plus(1L))));
        sends(
                "update of a page",
                () -> songs.filter(s -> exists(platters.filter(d -> d.id.eq(s.platter().id), d -> d.combo.isNotNull())))
                        .orderBy(s -> s.plays.desc())
                        .limit(1)
                        .update(s -> s.plays.set(0L)));
        sends(
                "update with a column of a parent",
                () -> songs.filter(s -> s.platter().combo().name.eq("Ants"))
                        .update(s -> s.title.set(s.platter().title)));
        sends(
                "delete, correlated",
                () -> platters.filter(
                                d -> exists(songs.filter(s -> s.platter().id.eq(d.id), s -> s.title.eq("Wind"))))
                        .delete()
                        .total());
        sends(
                "delete, in a query",
                () -> songs.filter(s -> s.platter().id.in(platters.filter(d -> d.year.lt(2000))))
                        .delete()
                        .total());
        sends(
                "delete, nested",
                () -> combos.filter(b -> b.label.in(labels.filter(
                                l -> exists(labels.filter(
                                                owned -> owned.owner().id.eq(l.id)))
                                        .not(),
                                l -> l.name.eq("Alone"))))
                        .delete()
                        .total());
    }

    @Test
    void pagesAndDistinctRows() {
        sends(
                "limit and offset",
                () -> platters.all()
                        .orderBy(d -> d.year.desc().nullsLast())
                        .limit(2)
                        .offset(1)
                        .keys());
        sends("limit alone", () -> platters.all().limit(2).keys());
        sends("offset alone", () -> platters.all().offset(3).keys());
        sends("limit of none", () -> platters.all().limit(0).keys());
        Platter last = platters.get(2);
        journal.clear();
        sends(
                "after a record",
                () -> platters.all()
                        .orderBy(d -> d.year.asc().nullsLast(), d -> d.title.desc())
                        .after(last)
                        .limit(2)
                        .keys());
        sends("first", () -> platters.all().orderBy(d -> d.title.asc()).first().map(platter -> platter.id));
        sends("last", () -> platters.all().orderBy(d -> d.title.asc()).last().map(platter -> platter.id));
        sends("find", () -> platters.filter(d -> d.title.eq("Hive")).find().map(platter -> platter.id));
        sends("count of a page", () -> platters.all().limit(2).count());
        sends("exists", () -> platters.filter(d -> d.year.gt(2004)).exists());
        sends(
                "distinct",
                () -> platters.filter(d -> d.year.isNotNull())
                        .orderBy(d -> d.year.asc())
                        .select(d -> d.year)
                        .distinct()
                        .list());
        sends(
                "count of distinct rows",
                () -> platters.all()
                        .select(d -> d.combo().name, d -> d.year, (combo, year) -> combo + " " + year)
                        .distinct()
                        .count());
    }

    private void sends(String what, Supplier<Object> ask) {
        Object result = ask.get();
        text.add(what);
        journal.lines().forEach(line -> text.add("  " + line));
        text.add("  => " + result);
        journal.clear();
    }

    @AfterEach
    void compare(TestInfo test) throws IOException {
        Path file = JOURNALS.resolve(product.name().toLowerCase(Locale.ROOT))
                .resolve(test.getTestMethod().orElseThrow().getName() + ".txt");
        if ("write".equals(System.getProperty("expunge.goldens"))) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text.toString());
        }
        assertThat(text.toString()).as(file.toString()).isEqualTo(Files.exists(file) ? Files.readString(file) : "");
    }
}
