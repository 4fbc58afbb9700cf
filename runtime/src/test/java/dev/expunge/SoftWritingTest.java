package dev.expunge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.dialect.ReferenceChecks;
import dev.expunge.error.RecordNotFoundException;
import dev.expunge.error.TransactionState;
import dev.expunge.error.TrashedParentException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.gallery.Exhibition;
import dev.expunge.fixture.gallery.Frame;
import dev.expunge.fixture.gallery.Gallery;
import dev.expunge.fixture.gallery.Painter;
import dev.expunge.fixture.gallery.Painting;
import dev.expunge.fixture.gallery.Ticket;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Marks are written by deletes alone, rows in the trash are not updated, and none is referred to anew. */
class SoftWritingTest {

    private static final Painter ADA = Painter.of(1, "Ada", null);
    private static final Painter BO = Painter.of(2, "Bo", null);

    private InMemoryDatabase tables;
    private Gallery gallery;

    @BeforeEach
    void open() throws SQLException {
        tables = InMemoryDatabase.empty();
        gallery = Gallery.create(tables.dataSource());
        gallery.painter().insertAll(List.of(ADA, BO));
        gallery.painting().insertAll(List.of(Painting.of(1, "Dawn", ADA), Painting.of(2, "Dusk", BO)));
        gallery.exhibition().insertAll(List.of(new Exhibition(1, "Light"), new Exhibition(2, "Dark")));
        gallery.sent().clear();
    }

    @AfterEach
    void close() throws SQLException {
        tables.close();
    }

    @Test
    void newRowsAreLiveWhateverTheRecordSays() {
        Painting painting = Painting.of(3, "Noon", ADA);
        painting.deletedAt = LocalDateTime.of(2024, 2, 29, 12, 0);
        gallery.painting().insert(painting);
        gallery.frame().insert(new Frame(1, 3, true));
        assertThat(gallery.painting().get(3).deletedAt).isNull();
        assertThat(gallery.frame().get(1).deleted()).isFalse();
        assertThat(gallery.sent())
                .contains(
                        "INSERT INTO painting (id, title, painter_id, version) VALUES (?, ?, ?, ?)",
                        "INSERT INTO frame (id, painting_id, deleted) VALUES (?, ?, FALSE)");
    }

    @Test
    void updatesWriteNoMarks() {
        Painting painting = gallery.painting().get(1);
        painting.deletedAt = LocalDateTime.of(2024, 2, 29, 12, 0);
        painting.title = "Day";
        gallery.painting().update(painting);
        assertThat(gallery.painting().get(1).title).isEqualTo("Day");
        assertThat(gallery.sent())
                .contains("UPDATE painting SET title = ?, painter_id = ?, version = version + 1 WHERE id = ? AND"
                        + " version = ? AND painting.deleted_at IS NULL");
        assertThatThrownBy(() -> gallery.painting().all().update(p -> p.deletedAt.setNull()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Painting.deletedAt marks what is deleted");
    }

    @Test
    void aRowInTheTrashIsGoneForAnUpdate() throws SQLException {
        Painting painting = gallery.painting().get(1);
        gallery.trash("painting", 1);
        assertThatThrownBy(() -> gallery.painting().update(painting)).isInstanceOf(RecordNotFoundException.class);
        assertThat(gallery.painting().filter(p -> p.id.in(1, 2)).update(p -> p.title.set("x")))
                .isEqualTo(1);
        assertThat(gallery.painting().all().orderBy(p -> p.id.asc()).limit(1).update(p -> p.title.set("y")))
                .isEqualTo(1);
        assertThat(gallery.painting().trash().one().title).isEqualTo("Dawn");
    }

    @Test
    void aPageWithRowsInTheTrashIsUpdatedThere() throws SQLException {
        gallery.trash("painting", 1, 2);
        assertThat(gallery.painting()
                        .withDeleted()
                        .orderBy(p -> p.id.asc())
                        .limit(1)
                        .update(p -> p.title.set("z")))
                .isEqualTo(1);
        assertThat(gallery.painting().trash().filter(p -> p.title.eq("z")).keys())
                .containsExactly(1);
    }

    @Test
    void nobodyIsInsertedUnderAParentInTheTrash() throws SQLException {
        gallery.trash("painter", 2);
        for (ReferenceChecks checks : ReferenceChecks.values()) {
            Gallery checked = gallery.with(settings -> settings.referenceChecks(checks));
            TrashedParentException refused = catchThrowableOfType(
                    TrashedParentException.class,
                    () -> checked.painting()
                            .insertAll(List.of(Painting.of(3, "Noon", ADA), Painting.of(4, "Night", BO))));
            assertThat(refused)
                    .hasMessage("Painting.painter would refer to Painter 2, which is in the trash. Restore that row"
                            + " first, or refer to another.");
            assertThat(refused.reference()).isEqualTo("Painting.painter");
            assertThat(refused.parent()).isEqualTo("Painter 2");
            assertThatThrownBy(() -> checked.painting().insert(Painting.of(3, "Noon", Painter.of(404, "", null))))
                    .isInstanceOf(ForeignKeyException.class);
        }
        assertThat(gallery.painting().all().count()).isEqualTo(2);
        assertThat(gallery.sent())
                .contains(
                        "SELECT painter.id FROM painter WHERE painter.id = ANY (?) AND painter.deleted_at IS NULL FOR"
                                + " UPDATE",
                        "SELECT painter.id FROM painter WHERE painter.id = ? AND painter.deleted_at IS NOT NULL FOR"
                                + " UPDATE");
    }

    @Test
    void aCallersTransactionGoesOnAfterARefusal() throws SQLException {
        gallery.trash("painter", 2);
        gallery.inTransaction(joined -> {
            joined.painting().insert(Painting.of(3, "Noon", ADA));
            TrashedParentException refused = catchThrowableOfType(
                    TrashedParentException.class, () -> joined.painting().insert(Painting.of(4, "Night", BO)));
            assertThat(refused.transactionState()).isEqualTo(TransactionState.USABLE);
        });
        assertThat(gallery.painting().all().keys()).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void nobodyMovesUnderAParentInTheTrash() throws SQLException {
        gallery.trash("painter", 2);
        Painting dawn = gallery.painting().get(1);
        dawn.painter = BO;
        assertThatThrownBy(() -> gallery.painting().update(dawn)).isInstanceOf(TrashedParentException.class);
        assertThatThrownBy(() -> gallery.painting().filter(p -> p.id.eq(1)).update(p -> p.painter.set(BO)))
                .isInstanceOf(TrashedParentException.class);
        assertThat(gallery.painting().get(1).painter.id).isEqualTo(1);
    }

    @Test
    void whoStaysUnderAParentInTheTrashIsUpdated() throws SQLException {
        gallery.trash("painter", 2);
        Painting dawn = gallery.painting().get(1);
        Painting dusk = gallery.painting().get(2);
        dawn.title = "Day";
        dusk.title = "Evening";
        gallery.painting().updateAll(List.of(dawn, dusk));
        assertThat(gallery.painting().get(2).title).isEqualTo("Evening");
        assertThat(gallery.painting().get(1).title).isEqualTo("Day");
        gallery.trash("painting", 2);
        assertThatThrownBy(() -> gallery.painting().update(dusk)).isInstanceOf(RecordNotFoundException.class);
    }

    @Test
    void aModelThatIsNotSoftDeletableIsRefusedAlike() throws SQLException {
        Painting dawn = gallery.painting().get(1);
        gallery.ticket().insert(Ticket.of(1, "Cy", dawn));
        gallery.trash("painting", 1);
        Ticket ticket = gallery.ticket().get(1);
        ticket.holder = "Di";
        gallery.ticket().update(ticket);
        assertThat(gallery.ticket().get(1).holder).isEqualTo("Di");
        assertThatThrownBy(() -> gallery.ticket().insert(Ticket.of(2, "Ed", dawn)))
                .isInstanceOf(TrashedParentException.class);
    }

    @Test
    void linksToTheTrashAreNeitherSeenNorChanged() throws SQLException {
        Painting dawn = gallery.painting().get(1);
        Links<Exhibition, Integer> links = gallery.painting().exhibitions(dawn);
        assertThat(links.addKeys(List.of(1, 2))).isEqualTo(2);
        gallery.flag("exhibition", 2);
        gallery.sent().clear();

        assertThat(links.keys()).containsExactly(1);
        assertThat(links.count()).isEqualTo(1);
        assertThat(links.containsKey(2)).isFalse();
        assertThat(links.removeKeys(List.of(2))).isZero();
        assertThat(links.setKeys(List.of(1))).isEqualTo(new Links.Changes(0, 0));
        assertThat(links.clear()).isEqualTo(1);
        assertThat(gallery.sent().get(0))
                .isEqualTo("SELECT exhibited.exhibition_id FROM exhibited WHERE exhibited.painting_id = ? AND EXISTS"
                        + " (SELECT 1 FROM exhibition t1 WHERE t1.id = exhibited.exhibition_id AND t1.deleted = FALSE)"
                        + " ORDER BY exhibited.exhibition_id");
        gallery.execute("UPDATE exhibition SET deleted = FALSE");
        assertThat(links.keys()).containsExactly(2);
    }

    @Test
    void nothingIsLinkedWithTheTrash() throws SQLException {
        Painting dawn = gallery.painting().get(1);
        Gallery unchecked = gallery.with(settings -> settings.referenceChecks(ReferenceChecks.CONSTRAINT));
        gallery.flag("exhibition", 2);
        assertThatThrownBy(() -> unchecked.painting().exhibitions(dawn).addKeys(List.of(1, 2)))
                .isInstanceOf(TrashedParentException.class)
                .hasMessageContaining("exhibited.exhibition_id would refer to Exhibition 2");
        gallery.trash("painting", 1);
        assertThatThrownBy(() -> unchecked.painting().exhibitions(dawn).addKeys(List.of(1)))
                .isInstanceOf(TrashedParentException.class)
                .hasMessageContaining("exhibited.painting_id would refer to Painting 1");
    }

    @Test
    void aValueThatARowInTheTrashHas() throws SQLException {
        gallery.trash("painting", 1);
        UniqueValueException title = catchThrowableOfType(
                UniqueValueException.class,
                () -> gallery.painting().insertAll(List.of(Painting.of(3, "Noon", ADA), Painting.of(4, "Dawn", ADA))));
        assertThat(title.rowInTrash()).isEqualTo("Painting 1");
        assertThat(title).hasMessageContaining("is taken by constraint").hasMessageContaining(": Painting 1 has it,");
        assertThat(title.transactionState()).isEqualTo(TransactionState.ALREADY_ROLLED_BACK);
        gallery.inTransaction(joined -> {
            UniqueValueException key = catchThrowableOfType(
                    UniqueValueException.class, () -> joined.painting().insert(Painting.of(1, "Noon", ADA)));
            assertThat(key.rowInTrash()).isEqualTo("Painting 1");
            assertThat(key.transactionState()).isEqualTo(TransactionState.USABLE);
        });
    }

    /** Where titles are unique among live rows, the row in the trash is not in the way, but the live one. */
    @Test
    void aValueThatALiveRowHasToo() throws SQLException {
        gallery.execute("ALTER TABLE painting DROP CONSTRAINT IF EXISTS " + uniqueTitle());
        gallery.execute("ALTER TABLE painting ADD live_title VARCHAR(40) GENERATED ALWAYS AS"
                + " (CASE WHEN deleted_at IS NULL THEN title END)");
        gallery.execute("ALTER TABLE painting ADD UNIQUE (live_title)");
        gallery.trash("painting", 1);
        gallery.painting().insert(Painting.of(3, "Dawn", ADA));
        UniqueValueException taken = catchThrowableOfType(
                UniqueValueException.class, () -> gallery.painting().insert(Painting.of(4, "Dawn", ADA)));
        assertThat(taken.rowInTrash()).isEmpty();
    }

    private String uniqueTitle() throws SQLException {
        try (Connection connection = tables.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet names =
                        statement.executeQuery("SELECT constraint_name FROM information_schema.table_constraints"
                                + " WHERE table_name = 'PAINTING' AND constraint_type = 'UNIQUE'")) {
            names.next();
            return names.getString(1);
        }
    }

    @Test
    void aLockThatWaitsForMarks() {
        assertThat(new PostgreSqlDialect().liveParentLock()).isEqualTo(" FOR SHARE");
    }
}
