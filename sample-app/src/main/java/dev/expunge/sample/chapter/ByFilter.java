package dev.expunge.sample.chapter;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.sample.store.MusicStoreManagers;

/** Deletes the rows that match conditions, one of them on the parent's fields. */
final class ByFilter implements Chapter {

    @Override
    public String title() {
        return "Delete what matches";
    }

    @Override
    public void play(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page()
                .say("The compilations of opera highlights by the Wiener Philharmoniker do not sell. Conditions are"
                        + " typed; a.artist() goes on to the fields of the album's artist.");
        stage.page()
                .code(
                        "store.album()",
                        "        .filter(a -> a.title.endsWith(\"Highlights\"),",
                        "                a -> a.artist().name.contains(\"Wiener Philharmoniker\"))",
                        "        .delete();");

        DeletionReport report = stage.journal()
                .during(() -> store.album()
                        .filter(
                                a -> a.title.endsWith("Highlights"),
                                a -> a.artist().name.contains("Wiener Philharmoniker"))
                        .delete());

        stage.page().say("The conditions are evaluated once, by the statement that locks what they find:");
        stage.page().entries(stage.journal().entries());
        stage.show(report);
    }
}
