package dev.expunge.sample.chapter;

import dev.expunge.Manager;
import dev.expunge.Query;
import dev.expunge.sample.database.Chinook;
import dev.expunge.sample.database.RowCounts;
import dev.expunge.sample.page.Numbers;
import dev.expunge.sample.page.TextTable;
import dev.expunge.sample.store.MusicStoreManagers;
import java.time.Duration;

/** Copies the data, because the jar that brings it can only be read. */
final class MovingIn implements Chapter {

    @Override
    public String title() {
        return "The store moves in";
    }

    @Override
    public void play(Stage stage) {
        stage.page()
                .say("The Chinook record store comes as a read-only HSQLDB. The managers that javac generated read each"
                        + " table there, and write it here in batches, parents first:");
        stage.page().code("to.insertAll(from.list());");
        long start = System.nanoTime();
        copy(Chinook.open(), stage.store());
        Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
        RowCounts counts = RowCounts.in(stage.store());
        TextTable table = TextTable.of("Table", "Rows");
        counts.rows().forEach(table::row);
        stage.page().table(table);
        stage.page()
                .say(Numbers.counted(counts.total(), "row") + " in "
                        + counts.rows().size() + " tables, " + Numbers.time(elapsed) + ".");
    }

    /** Who asks for what was deleted as well asks for no marks, and there are none where the store comes from. */
    private static void copy(MusicStoreManagers from, MusicStoreManagers to) {
        copy(from.artist().all(), to.artist());
        copy(from.album().all(), to.album());
        copy(from.genre().all(), to.genre());
        copy(from.mediaType().all(), to.mediaType());
        copy(from.track().all(), to.track());
        copy(from.playlist().all(), to.playlist());
        copy(from.playlistTrack().all(), to.playlistTrack());
        copy(from.employee().all(), to.employee());
        copy(from.customer().withDeleted(), to.customer());
        copy(from.invoice().withDeleted(), to.invoice());
        copy(from.invoiceLine().all(), to.invoiceLine());
    }

    private static <M> void copy(Query<M, ?, ?> from, Manager<M, ?, ?> to) {
        to.insertAll(from.list());
    }
}
