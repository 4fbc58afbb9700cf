package dev.expunge.sample.chapter;

import dev.expunge.Manager;
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
        stage.page().code("to.insertAll(from.all().list());");
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

    private static void copy(MusicStoreManagers from, MusicStoreManagers to) {
        copy(from.artist(), to.artist());
        copy(from.album(), to.album());
        copy(from.genre(), to.genre());
        copy(from.mediaType(), to.mediaType());
        copy(from.track(), to.track());
        copy(from.playlist(), to.playlist());
        copy(from.playlistTrack(), to.playlistTrack());
        copy(from.employee(), to.employee());
        copy(from.customer(), to.customer());
        copy(from.invoice(), to.invoice());
        copy(from.invoiceLine(), to.invoiceLine());
    }

    private static <M> void copy(Manager<M, ?, ?> from, Manager<M, ?, ?> to) {
        to.insertAll(from.all().list());
    }
}
