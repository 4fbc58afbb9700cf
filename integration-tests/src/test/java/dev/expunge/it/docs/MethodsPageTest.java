package dev.expunge.it.docs;

import static dev.expunge.field.Condition.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.dialect.RowLock;
import dev.expunge.error.MultipleRecordsException;
import dev.expunge.error.NoTransactionException;
import dev.expunge.error.RecordNotFoundException;
import dev.expunge.field.Where;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.docs.catalogue.CatalogueDatabase;
import dev.expunge.it.docs.catalogue.CatalogueManagers;
import dev.expunge.it.docs.catalogue.Release;
import dev.expunge.it.docs.catalogue.ReleaseFields;
import dev.expunge.it.docs.catalogue.ReleaseManager;
import dev.expunge.it.docs.catalogue.Singer;
import dev.expunge.it.docs.catalogue.SingerManager;
import dev.expunge.it.docs.catalogue.Style;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The methods of the page about queries, each run on every database. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class MethodsPageTest {

    private static final Where<ReleaseFields> LOUD = r -> r.style.eq(Style.ROCK);
    private static final Where<ReleaseFields> LIVE = r -> r.live.isTrue();

    @Parameter
    Product product;

    private CatalogueManagers store;
    private ReleaseManager releases;
    private SingerManager singers;

    /** A release by its title and the name of its singer, if it has one. */
    // tag::line[]
    record Line(String title, String singer) {}
    // end::line[]

    @BeforeEach
    void open(Databases databases) throws Exception {
        store = CatalogueManagers.on(CatalogueDatabase.with(databases, product).dataSource());
        releases = store.release();
        singers = store.singer();
    }

    @Test
    void choosing() {
        assertThat(releases.all().count()).isEqualTo(4);
        assertThat(releases.filter(LOUD).keys()).containsExactlyInAnyOrder(1, 4);
        assertThat(releases.exclude(LOUD).keys()).containsExactlyInAnyOrder(2, 3);
        assertThat(releases.filter(Where.anyOf()).list()).isEmpty();
        assertThat(releases.filter(LOUD).filter(LIVE).count()).isEqualTo(2);
        assertThat(releases.filter(LOUD.and(LIVE)).count()).isEqualTo(2);
        assertThat(releases.filter(LOUD.or(LIVE)).count()).isEqualTo(2);
        assertThat(releases.filter(LOUD.and(LIVE.not()).or(LIVE.and(LOUD.not())))
                        .count())
                .isZero();
        assertThat(releases.filter(r -> exists(singers.filter(s -> s.id.eq(r.id))))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void ordering() {
        assertThat(releases.all().orderBy(r -> r.plays.desc()).keys()).containsExactly(1, 4, 2, 3);
        assertThat(releases.all()
                        .orderBy(r -> r.title.lower().asc(), r -> r.id.desc())
                        .keys())
                .endsWith(1);
        assertThat(releases.all().orderBy(r -> r.note.desc().nullsLast()).keys())
                .endsWith(2);
        assertThat(releases.all()
                        .orderBy(r -> r.singer().name.asc().nullsFirst())
                        .keys())
                .startsWith(3);
        assertThat(releases.all()
                        .orderBy(r -> r.plays.desc())
                        .offset(1)
                        .limit(2)
                        .keys())
                .containsExactly(4, 2);
        Release last = releases.get(2);
        assertThat(releases.all()
                        .orderBy(r -> r.plays.asc())
                        .after(last)
                        .limit(2)
                        .keys())
                .containsExactly(4, 1);
    }

    @Test
    void reading() {
        assertThat(releases.get(1).title).isEqualTo("Live at Home");
        assertThat(releases.find(9)).isEmpty();
        assertThat(releases.filter(r -> r.title.eq("live")).one().id).isEqualTo(2);
        assertThat(releases.filter(r -> r.title.eq("none")).find()).isEmpty();
        assertThat(releases.findAll(List.of(1, 9)).keySet()).containsExactly(1);
        assertThat(releases.all().first().map(first -> first.id)).contains(1);
        assertThat(releases.all().last().map(last -> last.id)).contains(4);
        assertThat(releases.all().orderBy(r -> r.added.desc()).first().map(latest -> latest.id))
                .contains(3);
        assertThat(releases.all().orderBy(r -> r.added.asc()).first().map(earliest -> earliest.id))
                .contains(1);
        assertThat(releases.filter(LIVE).count()).isEqualTo(2);
        assertThat(releases.filter(LIVE).exists()).isTrue();
        Release live = releases.get(1);
        assertThat(releases.filter(LIVE).filter(r -> r.id.eq(live.id)).exists()).isTrue();
        assertThat(releases.filter(LIVE).list()).hasSize(2);
        try (Stream<Release> stream = releases.filter(LIVE).stream()) {
            assertThat(stream.mapToInt(release -> release.plays).sum()).isEqualTo(17);
        }
        assertThat(releases.filter(LIVE).keys()).containsExactlyInAnyOrder(1, 4);
    }

    @Test
    void readingWhatIsNotOne() {
        assertThatThrownBy(() -> releases.get(9)).isInstanceOf(RecordNotFoundException.class);
        assertThatThrownBy(() -> releases.filter(LIVE).one()).isInstanceOf(MultipleRecordsException.class);
        assertThatThrownBy(() -> releases.filter(LIVE).find()).isInstanceOf(MultipleRecordsException.class);
    }

    @Test
    void selecting() {
        assertThat(releases.filter(LIVE).select(r -> r.title).list())
                .containsExactlyInAnyOrder("Live at Home", "Anthems");
        assertThat(releases.filter(LIVE)
                        .select(r -> r.id, r -> r.title, Map::entry)
                        .list())
                .containsExactlyInAnyOrder(Map.entry(1, "Live at Home"), Map.entry(4, "Anthems"));
        assertThat(releases.filter(LOUD)
                        .select(r -> r.title, r -> r.singer().name, Line::new)
                        .list())
                .containsExactlyInAnyOrder(new Line("Live at Home", "Ann"), new Line("Anthems", "Ann"));
        assertThat(releases.all().select(r -> r.style).distinct().list())
                .containsExactlyInAnyOrder(Style.ROCK, Style.JAZZ);
        assertThat(releases.all().select(r -> r.style).distinct().count()).isEqualTo(2);
        assertThat(releases.filter(r -> r.released.isNotNull())
                        .orderBy(r -> r.released.year().asc())
                        .select(r -> r.released.year())
                        .distinct()
                        .list())
                .containsExactly(1990, 1999, 2000);
        assertThat(releases.filter(LIVE).select(r -> r.plays.plus(1)).list()).containsExactlyInAnyOrder(11, 8);
    }

    @Test
    void fetching() {
        Release bobs =
                releases.filter(r -> r.id.eq(2)).fetch(r -> r.singer().mentor).one();
        assertThat(Optional.ofNullable(bobs.singer).map(singer -> singer.name)).contains("Bob");
        assertThat(Optional.ofNullable(bobs.singer).map(singer -> singer.mentor).map(mentor -> mentor.name))
                .contains("Ann");
        Release anns = releases.filter(r -> r.id.eq(1)).fetch(r -> r.singer).one();
        assertThat(Optional.ofNullable(anns.singer).map(singer -> singer.name)).contains("Ann");
    }

    @Test
    void locking() {
        int sum = store.inTransaction(
                joined -> joined.release().filter(LIVE).forUpdate().list().size()
                        + joined.release()
                                .filter(LIVE)
                                .forUpdate(RowLock.SKIP_LOCKED)
                                .list()
                                .size()
                        + joined.release()
                                .filter(LIVE)
                                .forUpdate(RowLock.NO_WAIT)
                                .list()
                                .size());
        assertThat(sum).isEqualTo(6);
        assertThatThrownBy(() -> releases.filter(LIVE).forUpdate().list()).isInstanceOf(NoTransactionException.class);
    }

    @Test
    void writing() {
        Singer dee = new Singer();
        dee.id = 4;
        dee.name = "Dee";
        assertThat(singers.insert(dee)).isSameAs(dee);
        Singer eve = new Singer();
        eve.id = 5;
        Singer fay = new Singer();
        fay.id = 6;
        assertThat(singers.insertAll(List.of(eve, fay))).containsExactly(eve, fay);
        eve.name = "Eve";
        assertThat(singers.update(eve)).isSameAs(eve);
        fay.mentor = eve;
        assertThat(singers.updateAll(List.of(eve, fay))).containsExactly(eve, fay);
        assertThat(singers.find(7).orElseGet(() -> singers.insert(seventh())).id)
                .isEqualTo(7);
        assertThat(releases.filter(LIVE).update(r -> r.plays.set(r.plays.plus(1)), r -> r.note.setNull()))
                .isEqualTo(2);
        assertThat(releases.filter(LIVE).update(r -> r.singer.set(eve))).isEqualTo(2);
        assertThat(releases.filter(LIVE).select(r -> r.plays).list()).containsExactlyInAnyOrder(11, 8);
        assertThat(releases.filter(r -> r.singer().name.eq("Eve")).count()).isEqualTo(2);
        assertThat(releases.filter(LIVE).explain().toString()).contains("DELETE");
        assertThat(releases.filter(LIVE).delete().total()).isEqualTo(2);
        assertThat(releases.deleteById(2).total()).isEqualTo(1);
    }

    private static Singer seventh() {
        Singer singer = new Singer();
        singer.id = 7;
        return singer;
    }

    @Test
    void everyLineOfThePageIsRunHere() {
        List<String> lines = Page.of("docs/queries.md").lastCells("## Methods");
        String source = SampleSource.named("MethodsPageTest").text().replaceAll("\\s", "");
        assertThat(lines)
                .hasSize(51)
                .allSatisfy(line -> assertThat(source).containsPattern(Pattern.quote(line.replaceAll("\\s", ""))));
    }
}
