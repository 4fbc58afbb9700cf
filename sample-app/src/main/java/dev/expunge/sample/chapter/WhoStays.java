package dev.expunge.sample.chapter;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.sample.page.Numbers;
import dev.expunge.sample.store.MusicStoreManagers;

/** Deletes rows whose referrers stay: their references are set to null, or to a default. */
final class WhoStays implements Chapter {

    @Override
    public String title() {
        return "Employees leave, customers stay";
    }

    @Override
    public void play(Stage stage) {
        leave(stage);
        retire(stage);
    }

    private static void leave(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page()
                .say(
                        "Nancy Edwards leads the sales team, Jane Peacock is one of it; both leave. Customer.supportRep and"
                                + " Employee.reportsTo are SET_NULL: whoever stays points at nobody. Jane, who goes too, needs"
                                + " no update.");
        stage.page().code("store.employee().filter(e -> e.lastName.in(\"Edwards\", \"Peacock\")).delete();");
        DeletionReport report = store.employee()
                .filter(e -> e.lastName.in("Edwards", "Peacock"))
                .delete();
        stage.show(report);
        long waiting = store.customer().filter(c -> c.supportRep.isNull()).count();
        stage.page()
                .say(Numbers.counted(store.customer().all().count(), "customer") + " as before, "
                        + Numbers.grouped(waiting) + " of them without a contact.");
    }

    private static void retire(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page()
                .say("A format is retired. Track.mediaTypeId is SET_DEFAULT, so its tracks are sold in the standard"
                        + " format from now on:");
        stage.page().code("store.mediaType().filter(m -> m.name.eq(\"Purchased AAC audio file\")).delete();");
        stage.show(store.mediaType()
                .filter(m -> m.name.eq("Purchased AAC audio file"))
                .delete());
    }
}
