package dev.expunge.sample.chapter;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.sample.store.MusicStoreManagers;
import java.time.LocalDate;

/** Deletes in bulk, and after that what was refused before. */
final class ClosingTheBooks implements Chapter {

    @Override
    public String title() {
        return "In bulk: the books are closed";
    }

    @Override
    public void play(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page().say("The invoices up to the middle of 2013 may be thrown away, and their lines with them:");
        stage.page().code("store.invoice().filter(i -> i.date.lt(LocalDate.of(2013, 7, 1))).bulkDelete();");
        DeletionReport books = stage.journal()
                .during(() -> store.invoice()
                        .filter(i -> i.date.lt(LocalDate.of(2013, 7, 1)))
                        .bulkDelete());
        stage.page().entries(stage.journal().entries());
        stage.show(books);

        stage.page().say("Nobody's purchase protects the live albums any more. The same line as before:");
        stage.show(LiveAlbums.delete(stage));
    }
}
