package dev.expunge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.deletion.RestoreOptions;
import dev.expunge.deletion.RestoreReport;
import dev.expunge.error.deletion.HookConflictException;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.gallery.Gallery;
import dev.expunge.fixture.gallery.Painter;
import dev.expunge.fixture.gallery.Painting;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Listeners hear of what a restore takes out of the trash, and can keep it there. */
class RestoreListenerTest {

    private static final UUID DELETION = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    private final InMemoryDatabase database = InMemoryDatabase.empty();
    private final List<String> heard = new ArrayList<>();
    private Gallery gallery;

    @BeforeEach
    void fill() throws SQLException {
        gallery = Gallery.create(database.dataSource());
        gallery.execute("INSERT INTO painter (id, name) VALUES (1, 'Ann'), (2, 'Bob')");
        gallery.execute(
                "INSERT INTO painting (id, title, painter_id, version) VALUES (1, 'Dawn', 1, 0), (2, 'Dusk', 1, 0)");
        gallery.trash("painter", 1);
        gallery.trash("painting", 1);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private Gallery listening(Consumer<RestoreEvent> before) {
        return gallery.with(settings -> settings.restoreListener(Painting.class, new RestoreListener<>() {
                    @Override
                    public void beforeRestore(Painting painting, RestoreEvent event) {
                        heard.add("before " + painting.title + ", in the trash: " + (painting.deletedAt != null));
                        before.accept(event);
                    }

                    @Override
                    public void afterRestore(Painting painting, RestoreEvent event) {
                        heard.add("after " + painting.title + ", in the trash: " + (painting.deletedAt != null));
                    }
                })
                .restoreListener(Painter.class, new RestoreListener<>() {
                    @Override
                    public void beforeRestore(Painter painter, RestoreEvent event) {
                        heard.add("before " + painter.name);
                    }
                }));
    }

    @Test
    void eachRecordIsHeardOnceBeforeAndOnceAfterParentsFirst() {
        listening(event -> {}).painting().restore(DELETION);
        assertThat(heard)
                .containsExactly("before Ann", "before Dawn, in the trash: true", "after Dawn, in the trash: false");
    }

    @Test
    void whatAListenerThrowsKeepsAllInTheTrash() {
        IllegalStateException refusal = new IllegalStateException("no");
        Gallery refusing = listening(event -> {
            throw refusal;
        });
        assertThatThrownBy(() -> refusing.painting().restore(DELETION)).isSameAs(refusal);
        assertThat(gallery.painter().trash().keys()).containsExactly(1);
        assertThat(gallery.painting().trash().keys()).containsExactly(1);
    }

    @Test
    void itKnowsTheDeleteAndJoinsTheTransaction() {
        listening(event -> {
                    assertThat(event.deletionId()).contains(DELETION);
                    new Gallery.Tickets(event.database()).all().update(t -> t.holder.set("Eve"));
                    event.afterCommit(() -> heard.add("committed"));
                })
                .painting()
                .restore(DELETION);
        assertThat(heard).endsWith("committed");
    }

    @Test
    void rowsThatJoinTheDeleteMeanwhileAreHeardAndRestoredToo() {
        listening(event -> {
                    if (heard.size() < 3) {
                        join(3);
                    }
                })
                .painting()
                .restore(DELETION);
        assertThat(heard)
                .contains("before No. 3, in the trash: true")
                .endsWith("after Dawn, in the trash: false", "after No. 3, in the trash: false");
        assertThat(gallery.painting().all().keys()).containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    void rowsAreFoundOnceWhateverAListenerChangesOfWhatFindsThem() {
        Gallery renaming = listening(
                event -> new Gallery.Painters(event.database()).withDeleted().update(p -> p.name.set("Anna")));
        RestoreReport report = renaming.painting()
                .trash()
                .filter(p -> p.painter().name.eq("Ann"))
                .onlyThese()
                .restore(RestoreOptions.withAncestors());
        assertThat(report.restored()).containsExactly(Map.entry("Painter", 1L), Map.entry("Painting", 1L));
        assertThat(heard).endsWith("after Dawn, in the trash: false");
    }

    @Test
    void orTheDeletesOfThemDo() {
        Gallery renaming = listening(
                event -> new Gallery.Painters(event.database()).withDeleted().update(p -> p.name.set("Anna")));
        RestoreReport report = renaming.painting()
                .trash()
                .filter(p -> p.painter().name.eq("Ann"))
                .restore();
        assertThat(report.restored()).containsExactly(Map.entry("Painter", 1L), Map.entry("Painting", 1L));
    }

    @Test
    void aRestoreWithinLeavesOutWhatIsRestoredAnyway() throws SQLException {
        gallery.execute("INSERT INTO painting (id, title, painter_id, version) VALUES (4, 'Noon', 1, 0)");
        gallery.execute("UPDATE painting SET deleted_at = '2024-02-28 12:00:00',"
                + " deletion_id = '01890a5d-ac96-774b-bcce-b302099a8056' WHERE id = 4");
        List<Object> within = new ArrayList<>();
        Gallery nesting = gallery.with(settings -> settings.restoreListener(Painter.class, new RestoreListener<>() {
            @Override
            public void beforeRestore(Painter painter, RestoreEvent event) {
                within.add(new Gallery.Paintings(event.database())
                        .trash()
                        .filter(p -> p.painter().id.eq(painter.id))
                        .restore()
                        .restored());
            }
        }));
        assertThat(nesting.painter().restore(DELETION).restored())
                .containsExactly(Map.entry("Painter", 1L), Map.entry("Painting", 1L));
        assertThat(within).containsExactly(Map.of("Painting", 1L));
        assertThat(gallery.painting().all().keys()).containsExactlyInAnyOrder(1, 2, 4);
    }

    @Test
    void butNotForEver() {
        Gallery adding = listening(event -> join(3 + heard.size()));
        assertThatThrownBy(() -> adding.painting().restore(DELETION)).isInstanceOf(HookConflictException.class);
        assertThat(gallery.painting().find(1)).isEmpty();
    }

    /** Somebody else moves a row to the trash, as part of the same delete. */
    private void join(int id) {
        try {
            gallery.execute("INSERT INTO painting (id, title, painter_id, version) VALUES (" + id + ", 'No. " + id
                    + "', 2, 0)");
            gallery.trash("painting", id);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
