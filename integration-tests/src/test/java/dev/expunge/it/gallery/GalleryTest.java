package dev.expunge.it.gallery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.StaleRecordException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Execution;
import dev.expunge.it.database.TestDatabase;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Classes that Jakarta Persistence maps are written, read and deleted in the tables that it would create. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class GalleryTest {

    @Parameter
    Execution execution;

    private TestDatabase database;
    private GalleryManagers gallery;
    private Painter painter;
    private Canvas painting;

    @BeforeEach
    void fill(Databases databases) throws Exception {
        database = GalleryDatabase.empty(databases, execution.product());
        gallery = GalleryManagers.on(execution.on(database.dataSource()));
        painter = gallery.painter().insert(new Painter("Hilma", 1862));
        Room room = gallery.room().insert(new Room(7, "green"));
        gallery.emblem().insert(new Emblem("swan"));
        painting = gallery.canvas().insert(painting(room));
        gallery.canvas().motifs(painting).add(new Emblem("swan"));
        gallery.visit().insert(visit(10, null));
        gallery.visit().insert(visit(9, visit(10, null)));
    }

    private Canvas painting(Room room) {
        Canvas made = new Canvas();
        made.painter = painter;
        made.room = room;
        made.technique = Canvas.Technique.OIL;
        made.price = new BigDecimal("12.50");
        return made;
    }

    private Visit visit(int slot, Visit next) {
        Visit made = new Visit();
        made.painting = painting;
        made.slot = slot;
        made.next = next;
        return made;
    }

    @Test
    void rowsAreWhereJakartaPersistenceLooksForThem() {
        assertThat(database.rows("select painterNo, revision, fullName, bornIn from Painter"))
                .containsExactly("1 0 Hilma 1862");
        assertThat(database.rows("select id, painter_painterNo, HANGS_IN, title, technique, \"Price\" from PAINTINGS"))
                .containsExactly("1 1 7 null OIL 12.50");
        assertThat(database.rows("select shownBy_id, motifs_name from PAINTINGS_Emblem"))
                .containsExactly("1 swan");
        assertThat(database.rows("select painting_id, slot, next_painting, next_slot from Visit order by slot"))
                .containsExactly("1 9 1 10", "1 10 null null");
    }

    @Test
    void recordsAreReadBack() {
        Canvas read = gallery.canvas()
                .filter(
                        p -> p.painter().fullName.eq("Hilma"),
                        p -> p.room().wallColour.eq("green"))
                .one();

        assertThat(read.painter.id).isEqualTo(painter.id);
        assertThat(read.room).isNotNull().extracting(Room::getNumber).isEqualTo(7);
        assertThat(read.title).isNull();
        assertThat(read.technique).isEqualTo(Canvas.Technique.OIL);
        assertThat(gallery.visit().get(new VisitKey(1L, 9)).next).isNotNull().satisfies(next -> {
            assertThat(next.painting.id).isEqualTo(1L);
            assertThat(next.slot).isEqualTo(10);
        });
    }

    @Test
    void deletesCascadeUnlessSomethingElseIsSaid() {
        DeletionReport ofRoom = gallery.room().deleteById(7);

        assertThat(ofRoom.deleted()).isEqualTo(Map.of("Room", 1L));
        assertThat(database.rows("select HANGS_IN, revision from PAINTINGS")).containsExactly("null 1");

        DeletionReport ofPainter = gallery.painter().delete(painter);

        assertThat(ofPainter.deleted())
                .isEqualTo(Map.of("Painter", 1L, "Canvas", 1L, "Visit", 2L, "paintings_emblem", 1L));
        assertThat(database.number("select count(*) from Emblem")).isEqualTo(1);
    }

    @Test
    void versionsAreThoseOfJakartaPersistence() {
        database.run("update Painter set revision = revision + 1");

        assertThatThrownBy(() -> gallery.painter().delete(painter)).isInstanceOf(StaleRecordException.class);
    }
}
