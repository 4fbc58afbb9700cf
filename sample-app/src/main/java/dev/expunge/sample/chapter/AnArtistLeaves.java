package dev.expunge.sample.chapter;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Explanation;
import dev.expunge.sample.page.Numbers;
import dev.expunge.sample.page.Page;
import dev.expunge.sample.store.Artist;
import dev.expunge.sample.store.MusicStoreManagers;

/** Deletes one record: the plan that the compiler made, the SQL that ran it, the report. */
final class AnArtistLeaves implements Chapter {

    @Override
    public String title() {
        return "An artist leaves";
    }

    @Override
    public void play(Stage stage) {
        askForSales(stage);
        showThePlan(stage);
        delete(stage);
    }

    private static void askForSales(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page().say("The contract with Aisha Duo has ended. Was anything of theirs ever sold?");
        stage.page()
                .code("store.invoiceLine().filter(l -> l.track().album().artist().name.eq(\"Aisha Duo\")).count();");
        long sales = store.invoiceLine()
                .filter(l -> l.track().album().artist().name.eq("Aisha Duo"))
                .count();
        stage.page().say("It was sold " + Numbers.counted(sales, "time") + ".");
    }

    private static void showThePlan(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page()
                .say("So it can go, with all that hangs on it. What that is, and in which order, javac has planned:");
        stage.page().code("store.artist().all().explain();");
        Explanation plan = store.artist().all().explain();
        stage.page()
                .entries(plan.steps().stream()
                        .map(step -> new Page.Entry(step.ordinal() + ".", step.sentence()))
                        .toList());
    }

    private static void delete(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page().say("Now for real:");
        stage.page()
                .code(
                        "Artist duo = store.artist().filter(a -> a.name.eq(\"Aisha Duo\")).one();",
                        "store.artist().delete(duo);");
        Artist duo = store.artist().filter(a -> a.name.eq("Aisha Duo")).one();
        DeletionReport report = stage.journal().during(() -> store.artist().delete(duo));
        stage.page()
                .say("The statements it sent, in one transaction, each with the rows it read or changed. Nothing but"
                        + " keys was read:");
        stage.page().entries(stage.journal().entries());
        stage.show(report);
    }
}
