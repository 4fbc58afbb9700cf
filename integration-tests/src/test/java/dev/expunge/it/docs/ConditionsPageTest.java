package dev.expunge.it.docs;

import static dev.expunge.field.Condition.exists;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.field.Condition;
import dev.expunge.field.Where;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.docs.catalogue.CatalogueDatabase;
import dev.expunge.it.docs.catalogue.CatalogueManagers;
import dev.expunge.it.docs.catalogue.ReleaseFields;
import dev.expunge.it.docs.catalogue.ReleaseManager;
import dev.expunge.it.docs.catalogue.Singer;
import dev.expunge.it.docs.catalogue.SingerFields;
import dev.expunge.it.docs.catalogue.SingerManager;
import dev.expunge.it.docs.catalogue.Style;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The conditions of the page about queries, each run on every database. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class ConditionsPageTest {

    private static final Where<ReleaseFields> LOUD = r -> r.style.eq(Style.ROCK);
    private static final Where<SingerFields> IS_ANN = s -> s.name.eq("Ann");

    @Parameter
    Product product;

    private ReleaseManager releases;
    private SingerManager singers;
    private Singer ann;
    private Singer bob;

    @BeforeEach
    void open(Databases databases) throws Exception {
        CatalogueManagers store =
                CatalogueManagers.on(CatalogueDatabase.with(databases, product).dataSource());
        releases = store.release();
        singers = store.singer();
        ann = singers.get(1);
        bob = singers.get(2);
    }

    @Test
    void comparing() {
        finds(r -> r.title.eq("live"), 2);
        finds(r -> r.title.ne("live"), 1, 3, 4);
        finds(r -> r.style.eq(Style.ROCK), 1, 4);
        finds(r -> r.id.in(1, 3), 1, 3);
        finds(r -> r.id.notIn(1, 3), 2, 4);
        finds(r -> r.plays.gt(3), 1, 4);
        finds(r -> r.plays.ge(3), 1, 2, 4);
        finds(r -> r.plays.lt(3), 3);
        finds(r -> r.plays.le(3), 2, 3);
        finds(r -> r.plays.between(3, 7), 2, 4);
        finds(r -> r.live.isTrue(), 1, 4);
        finds(r -> r.live.isFalse(), 2, 3);
        finds(r -> r.note.isNull(), 2);
        finds(r -> r.note.isNotNull(), 1, 3, 4);
        finds(r -> r.note.isDistinctFrom("home"), 2, 3, 4);
        finds(r -> r.note.isNotDistinctFrom("home"), 1);
        finds(r -> r.likes.eq(r.plays), 2, 4);
        finds(r -> r.likes.gt(r.plays), 3);
        finds(r -> r.likes.gt(r.plays.plus(1)), 3);
        finds(r -> r.likes.eq(r.plays.minus(4)));
        finds(r -> r.plays.between(r.id, r.likes), 2, 4);
    }

    @Test
    void texts() {
        finds(r -> r.title.equalsIgnoreCase("LIVE"), 2);
        finds(r -> r.title.contains("0%"), 3);
        finds(r -> r.title.containsIgnoreCase("JAZZ"), 3);
        finds(r -> r.title.startsWith("Live"), 1);
        finds(r -> r.title.startsWithIgnoreCase("LIVE"), 1, 2);
        finds(r -> r.title.endsWith("zz"), 3);
        finds(r -> r.title.endsWithIgnoreCase("HOME"), 1);
        finds(r -> r.title.contains(r.note), 3, 4);
        finds(r -> r.title.equalsIgnoreCase(r.note));
        finds(r -> r.title.matches("^[A-Z]"), 1, 4);
        finds(r -> r.title.matchesIgnoreCase("^[L-M]"), 1, 2);
        finds(r -> r.title.like("_ive%"), 1, 2);
        finds(r -> r.title.likeIgnoreCase("%!% JAZZ"), 3);
        finds(r -> r.note.isEmpty(), 4);
        finds(r -> r.title.length().gt(9), 1);
        finds(r -> r.title.lower().in("live", "anthems"), 2, 4);
    }

    @Test
    void datesAndTimes() {
        finds(r -> r.released.year().eq(1990), 1);
        finds(r -> r.released.month().eq(12), 2);
        finds(r -> r.released.day().ge(29), 2, 4);
        finds(r -> r.released.month().between(1, 3), 4);
        finds(r -> r.added.date().eq(LocalDate.of(2000, 1, 1)), 2);
        finds(r -> r.added.year().lt(2000), 1);
        finds(r -> r.added.hour().eq(23), 1);
        finds(r -> r.slot.minute().eq(15), 1);
        finds(r -> r.slot.hour().ge(12), 2, 3);
        finds(r -> r.released.before(LocalDate.of(2000, 1, 1)), 1, 2);
        finds(r -> r.added.after(Instant.parse("2000-06-01T00:00:00Z")), 3);
        finds(r -> r.released.after(r.added.date()));
    }

    @Test
    void combining() {
        finds(r -> r.live.isTrue().and(r.plays.gt(7)), 1);
        finds(r -> r.id.eq(2).or(r.id.eq(3)), 2, 3);
        finds(r -> r.note.eq("home").not(), 3, 4);
        finds(r -> Condition.allOf(r.live.isTrue(), r.plays.gt(7), r.id.lt(4)), 1);
        finds(r -> Condition.anyOf(List.of(r.id.eq(2), r.id.eq(3))), 2, 3);
        finds(LOUD.or(r -> r.plays.eq(0)), 1, 3, 4);
        finds(Where.anyOf(LOUD, r -> r.plays.eq(0)), 1, 3, 4);
    }

    @Test
    void references() {
        finds(r -> r.singer.eq(ann), 1, 4);
        finds(r -> r.singer.in(List.of(ann, bob)), 1, 2, 4);
        finds(r -> r.singer().id.eq(1), 1, 4);
        finds(r -> r.singer.isNull(), 3);
        finds(r -> r.singer().name.eq("Ann"), 1, 4);
        finds(r -> r.singer().mentor().name.eq("Ann"), 2);
        finds(r -> r.singer().mentor.isNull(), 1, 3, 4);
        finds(r -> r.singer().name.startsWith(r.singer().mentor().name));
        finds(r -> IS_ANN.on(r.singer()), 1, 4);
    }

    @Test
    void subqueries() {
        finds(r -> r.singer.in(singers.filter(s -> s.name.eq("Ann"))), 1, 4);
        finds(r -> r.singer.notIn(singers.filter(s -> s.name.eq("Ann"))), 2);
        finds(r -> r.singer().id.in(singers.filter(s -> s.mentor.isNotNull())), 2);
        finds(r -> r.plays.in(releases.filter(o -> o.live.isTrue()).select(o -> o.likes)), 4);
        finds(r -> r.id.notIn(releases.filter(o -> o.plays.ge(0)).select(o -> o.singer().id)), 3, 4);
        finds(r -> exists(releases.filter(o -> o.singer().id.eq(r.singer().id), o -> o.id.ne(r.id))), 1, 4);
        finds(r -> exists(releases.filter(o -> o.plays.gt(r.plays))).not(), 1);
        finds(r -> exists(singers.filter(s ->
                exists(releases.filter(o -> o.singer().id.eq(s.id), o -> o.likes.eq(r.plays), o -> o.id.ne(r.id))))));
    }

    @Test
    void reverseConditions() {
        findsSingers(s -> exists(releases.filter(r -> r.singer().id.eq(s.id), r -> r.title.eq("live"))), 2);
        findsSingers(s -> exists(releases.filter(r -> r.singer().id.eq(s.id))).not(), 3);
        findsSingers(s -> exists(singers.filter(pupil -> pupil.mentor().id.eq(s.id))), 1);
    }

    @Test
    void excludingAndNegating() {
        assertThat(releases.exclude(r -> r.note.eq("home")).keys()).containsExactlyInAnyOrder(2, 3, 4);
        assertThat(releases.exclude(r -> r.singer().name.eq("Ann")).keys()).containsExactlyInAnyOrder(2, 3);
        assertThat(releases.filter(r -> r.singer().name.ne("Ann")).keys()).containsExactlyInAnyOrder(2);
    }

    @Test
    void everyLineOfThePageIsRunHere() {
        List<String> lines = Page.of("docs/queries.md").lastCells("## Conditions");
        assertThat(lines)
                .hasSize(76)
                .allSatisfy(line -> assertThat(
                                SampleSource.named("ConditionsPageTest").text().replaceAll("\\s", ""))
                        .containsPattern("finds(Singers)?\\(" + Pattern.quote(line.replaceAll("\\s", ""))));
    }

    private void finds(Where<ReleaseFields> where, Integer... keys) {
        assertThat(releases.filter(where).keys()).containsExactlyInAnyOrder(keys);
        assertThat(releases.filter(where).count()).isEqualTo(keys.length);
    }

    private void findsSingers(Where<SingerFields> where, Integer... keys) {
        assertThat(singers.filter(where).keys()).containsExactlyInAnyOrder(keys);
    }
}
