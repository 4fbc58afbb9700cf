package dev.expunge.sample.chapter;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.PurgeOptions;
import dev.expunge.deletion.PurgeReport;
import dev.expunge.sample.page.TextTable;
import dev.expunge.sample.store.MusicStoreManagers;
import java.time.Duration;
import java.time.LocalDate;

/** Deletes in bulk, empties the trash, and deletes after that what was refused before. */
final class ClosingTheBooks implements Chapter {

    @Override
    public String title() {
        return "In bulk: the books are closed";
    }

    @Override
    public void play(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page().say("The invoices up to the middle of 2013 may be thrown away. First they go to the trash:");
        stage.page().code("store.invoice().filter(i -> i.date.lt(LocalDate.of(2013, 7, 1))).bulkDelete();");
        DeletionReport books = stage.journal()
                .during(() -> store.invoice()
                        .filter(i -> i.date.lt(LocalDate.of(2013, 7, 1)))
                        .bulkDelete());
        stage.page().entries(stage.journal().entries());
        stage.show(books);

        purge(stage);

        stage.page().say("Nobody's purchase protects the live albums any more. The same line as before:");
        stage.show(LiveAlbums.delete(stage));
    }

    private static void purge(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page()
                .say(
                        "A purge empties it. The lines were kept and are live, so that it would leave their invoices alone; it"
                                + " is told to take them along:");
        stage.page().code("store.invoice().purge(PurgeOptions.olderThan(Duration.ZERO).includingLive());");
        PurgeReport purge =
                store.invoice().purge(PurgeOptions.olderThan(Duration.ZERO).includingLive());
        TextTable table = TextTable.of("What happened", "To", "Rows");
        purge.purged().forEach((model, rows) -> table.row("purged", model, rows));
        stage.page().table(table);
    }
}
