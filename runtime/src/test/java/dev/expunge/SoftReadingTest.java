package dev.expunge;

import static dev.expunge.field.Condition.exists;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.error.RecordNotFoundException;
import dev.expunge.field.Selection;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.gallery.Frame;
import dev.expunge.fixture.gallery.Gallery;
import dev.expunge.fixture.gallery.Painter;
import dev.expunge.fixture.gallery.Painting;
import dev.expunge.fixture.gallery.Ticket;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every place that reads sees live rows only. Painters: 1 Ada is live, 2 Bo is in the trash and taught 1. Paintings: 1 and
 * 2 are by Ada, 3 is by Bo, 4 is by Ada and in the trash. Frames: 1 is that of 1, 2 that of 4, 3 holds none, 4 is that of
 * 2 and in the trash. Tickets: 1 is for 1, 2 is for 4, 3 is for none.
 */
class SoftReadingTest {

    private InMemoryDatabase tables;
    private Gallery gallery;

    @BeforeEach
    void open() throws SQLException {
        tables = InMemoryDatabase.empty();
        gallery = Gallery.create(tables.dataSource());
        Painter bo = Painter.of(2, "Bo", null);
        Painter ada = Painter.of(1, "Ada", bo);
        gallery.painter().insertAll(List.of(bo, ada));
        gallery.painting()
                .insertAll(List.of(
                        Painting.of(1, "Dawn", ada),
                        Painting.of(2, "Dusk", ada),
                        Painting.of(3, "Noon", bo),
                        Painting.of(4, "Night", ada)));
        gallery.frame()
                .insertAll(List.of(
                        new Frame(1, 1, false),
                        new Frame(2, 4, false),
                        new Frame(3, null, false),
                        new Frame(4, 2, false)));
        gallery.ticket()
                .insertAll(List.of(
                        Ticket.of(1, "Cy", Painting.of(1, "Dawn", ada)),
                        Ticket.of(2, "Di", Painting.of(4, "Night", ada)),
                        Ticket.of(3, "Ed", null)));
        gallery.trash("painter", 2);
        gallery.trash("painting", 4);
        gallery.flag("frame", 4);
        gallery.sent().clear();
    }

    @AfterEach
    void close() throws SQLException {
        tables.close();
    }

    @Test
    void rowsInTheTrashAreNotThere() {
        assertThat(gallery.painting().all().keys()).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(gallery.frame().all().list()).extracting(Frame::id).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(gallery.sent())
                .containsExactly(
                        "SELECT t0.id FROM painting t0 WHERE t0.deleted_at IS NULL",
                        "SELECT t0.id, t0.painting_id, t0.deleted FROM frame t0 WHERE t0.deleted = FALSE");
    }

    @Test
    void theyAreSeenWhereThatIsSaid() {
        assertThat(gallery.painting().withDeleted().keys()).containsExactlyInAnyOrder(1, 2, 3, 4);
        assertThat(gallery.painting().trash().keys()).containsExactly(4);
        assertThat(gallery.frame().trash().keys()).containsExactly(4);
        assertThat(gallery.painting().trash().one().deletedAt).isNotNull();
        assertThat(gallery.sent().get(0)).isEqualTo("SELECT t0.id FROM painting t0");
    }

    @Test
    void byKey() {
        assertThat(gallery.painting().find(4)).isEmpty();
        assertThatThrownBy(() -> gallery.painting().get(4)).isInstanceOf(RecordNotFoundException.class);
        assertThat(gallery.painting().findAll(List.of(1, 4))).containsOnlyKeys(1);
        assertThat(gallery.painting().withDeleted().filter(p -> p.id.eq(4)).find())
                .isPresent();
    }

    @Test
    void countsAndTotalsOfPages() {
        Query<Painting, Integer, Painting.Fields> byAda =
                gallery.painting().filter(p -> p.painter().name.eq("Ada"));
        assertThat(byAda.count()).isEqualTo(2);
        assertThat(byAda.limit(5).count()).isEqualTo(2);
        assertThat(byAda.orderBy(p -> p.title.asc()).limit(5).keys()).containsExactly(1, 2);
        assertThat(byAda.offset(1).count()).isEqualTo(1);
        assertThat(gallery.painting().filter(p -> p.id.eq(4)).exists()).isFalse();
        assertThat(gallery.painting().all().last()).map(p -> p.id).contains(3);
    }

    @Test
    void thePageBehindARecord() {
        Painting first = gallery.painting().get(1);
        assertThat(gallery.painting()
                        .all()
                        .orderBy(p -> p.title.asc())
                        .after(first)
                        .limit(2)
                        .keys())
                .containsExactly(2, 3);
    }

    @Test
    void aPathThroughAParentInTheTrashLeadsNowhere() {
        assertThat(gallery.painting().filter(p -> p.painter().name.eq("Bo")).keys())
                .isEmpty();
        assertThat(gallery.painting().filter(p -> p.painter().name.isNull()).keys())
                .containsExactly(3);
        assertThat(gallery.painting()
                        .filter(p -> p.painter().name.isDistinctFrom("Ada"))
                        .keys())
                .containsExactly(3);
        assertThat(gallery.painting().exclude(p -> p.painter().name.eq("Bo")).keys())
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(gallery.painting()
                        .filter(p -> p.painter().teacher().name.isNotNull())
                        .keys())
                .isEmpty();
    }

    @Test
    void anOptionalParentStaysOptional() {
        assertThat(gallery.ticket()
                        .filter(t -> t.painting().title.eq("Dawn").or(t.holder.ne("Cy")))
                        .keys())
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(gallery.sent())
                .containsExactly("SELECT t0.id FROM ticket t0 LEFT JOIN painting t1 ON t1.id = t0.painting_id AND"
                        + " t1.deleted_at IS NULL WHERE (t1.title = ? OR t0.holder <> ?)");
    }

    @Test
    void whatTheRowItselfHoldsStays() {
        assertThat(gallery.painting().filter(p -> p.painter().id.eq(2)).keys()).containsExactly(3);
        assertThat(gallery.painting().get(3).painter.id).isEqualTo(2);
        assertThat(gallery.ticket().filter(t -> t.painting.isNotNull()).keys()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void pathsOfTheTrashLeadToTheTrash() {
        assertThat(gallery.painting()
                        .withDeleted()
                        .filter(p -> p.painter().name.eq("Bo"))
                        .keys())
                .containsExactly(3);
        assertThat(gallery.painting()
                        .trash()
                        .filter(p -> p.painter().teacher().name.eq("Bo"))
                        .keys())
                .containsExactly(4);
    }

    @Test
    void oneToOne() {
        assertThat(gallery.frame().filter(f -> f.painting().title.isNull()).keys())
                .containsExactlyInAnyOrder(2, 3);
        assertThat(gallery.painting()
                        .filter(p -> exists(gallery.frame().filter(f -> f.paintingId.eq(p.id))))
                        .keys())
                .containsExactly(1);
    }

    @Test
    void collectionsWithoutLiveRowsAreEmpty() {
        assertThat(gallery.painter()
                        .withDeleted()
                        .filter(r -> exists(gallery.painting()
                                        .filter(p -> p.painter().id.eq(r.id), p -> p.title.eq("Night")))
                                .not())
                        .keys())
                .containsExactlyInAnyOrder(1, 2);
        assertThat(gallery.painter()
                        .filter(r -> exists(gallery.painting()
                                .trash()
                                .filter(p -> p.painter().id.eq(r.id))))
                        .keys())
                .containsExactly(1);
    }

    @Test
    void subqueriesHaveLiveRows() {
        assertThat(gallery.ticket()
                        .filter(t -> t.painting.in(gallery.painting().all()))
                        .keys())
                .containsExactly(1);
        assertThat(gallery.ticket()
                        .filter(t -> t.painting.in(gallery.painting().withDeleted()))
                        .keys())
                .containsExactlyInAnyOrder(1, 2);
        assertThat(gallery.ticket()
                        .filter(t -> t.painting.notIn(gallery.painting().all()))
                        .keys())
                .containsExactly(2);
    }

    /** A null among the values would make NOT IN unknown of every row. */
    @Test
    void aPathToTheTrashIsNoValueOfASubquery() {
        assertThat(gallery.ticket()
                        .filter(t -> t.holder.notIn(gallery.painting().all().select(p -> p.painter().name)))
                        .keys())
                .containsExactlyInAnyOrder(1, 2, 3);
        assertThat(gallery.ticket()
                        .filter(t ->
                                t.holder.notIn(gallery.painting().all().limit(9).select(p -> p.painter().name)))
                        .count())
                .isEqualTo(3);
    }

    @Test
    void fetchedParentsInTheTrashHaveTheirKeyAlone() {
        List<Painting> paintings = gallery.painting()
                .all()
                .orderBy(p -> p.id.asc())
                .fetch(p -> p.painter)
                .list();
        assertThat(paintings).extracting(p -> p.painter.name).containsExactly("Ada", "Ada", null);
        assertThat(paintings.get(2).painter.id).isEqualTo(2);
        assertThat(gallery.painting()
                        .withDeleted()
                        .filter(p -> p.id.eq(3))
                        .fetch(p -> p.painter)
                        .one()
                        .painter
                        .name)
                .isEqualTo("Bo");
    }

    @Test
    void ordersSelectionsAndDistinctResults() {
        assertThat(gallery.painting()
                        .all()
                        .orderBy(p -> p.painter().name.desc().nullsLast(), p -> p.id.asc())
                        .keys())
                .containsExactly(1, 2, 3);
        assertThat(gallery.painting()
                        .filter(p -> p.id.eq(3))
                        .select(p -> p.painter().name)
                        .list())
                .containsExactly((String) null);
        assertThat(gallery.painting()
                        .all()
                        .select(p -> p.painter().name)
                        .distinct()
                        .count())
                .isEqualTo(2);
        assertThat(gallery.frame()
                        .all()
                        .select(f -> f.painting().title)
                        .distinct()
                        .list())
                .containsExactlyInAnyOrder("Dawn", null);
    }

    @Test
    void rowsThatAreLocked() {
        gallery.inTransaction(joined -> {
            assertThat(joined.painting()
                            .filter(p -> p.painter().name.eq("Ada"))
                            .forUpdate()
                            .keys())
                    .containsExactlyInAnyOrder(1, 2);
            assertThat(joined.frame()
                            .filter(f -> f.painting().title.isNull())
                            .forUpdate()
                            .keys())
                    .containsExactlyInAnyOrder(2, 3);
        });
        assertThat(gallery.sent())
                .containsExactly(
                        "SELECT t0.id FROM painting t0 WHERE EXISTS (SELECT 1 FROM painter t1 WHERE t1.id = t0.painter_id"
                                + " AND t1.deleted_at IS NULL AND t1.name = ?) AND t0.deleted_at IS NULL FOR UPDATE",
                        "SELECT t0.id FROM frame t0 WHERE (SELECT t1.title FROM painting t1 WHERE t1.id = t0.painting_id"
                                + " AND t1.deleted_at IS NULL) IS NULL AND t0.deleted = FALSE FOR UPDATE");
    }

    @Test
    void aModelWithoutMarksHasNoTrash() {
        Selection tickets = gallery.ticket().all().selection();
        assertThatThrownBy(() -> tickets.in(Selection.Scope.TRASH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Ticket is not soft-deletable: it has no trash");
        assertThat(Optional.of(tickets.in(Selection.Scope.ALL).scope())).contains(Selection.Scope.ALL);
    }
}
