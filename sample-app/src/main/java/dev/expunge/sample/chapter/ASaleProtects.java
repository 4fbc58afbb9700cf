package dev.expunge.sample.chapter;

import static dev.expunge.field.Condition.exists;

import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.sample.database.RowCounts;
import dev.expunge.sample.store.MusicStoreManagers;
import java.util.List;

/** Is refused: what blocks the delete, and that nothing has changed. */
final class ASaleProtects implements Chapter {

    @Override
    public String title() {
        return "Refused: what was sold must stay";
    }

    @Override
    public void play(Stage stage) {
        stage.page()
                .say(
                        "Somebody wants the live albums of Iron Maiden out. But customers have paid for tracks on them, and"
                                + " InvoiceLine.track is declared PROTECT:");
        RowCounts before = RowCounts.in(stage.store());
        try {
            LiveAlbums.delete(stage);
        } catch (ProtectedException refusal) {
            stage.show(refusal);
        }
        nameWhatWasSold(stage);
        RowCounts after = RowCounts.in(stage.store());
        stage.page()
                .say(
                        after.equals(before)
                                ? "The check comes before the first change: all 11 tables have as many rows as before."
                                : "Something was deleted all the same.");
    }

    private static void nameWhatWasSold(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page().say("Which of their albums were never sold, and could go?");
        stage.page()
                .code(
                        "store.album()",
                        "        .filter(a -> a.artist().name.eq(\"Iron Maiden\"))",
                        "        .exclude(a -> exists(store.invoiceLine().filter(l -> l.track().album().id.eq(a.id))))",
                        "        .select(a -> a.title).list();");
        List<String> unsold = store.album()
                .filter(a -> a.artist().name.eq("Iron Maiden"))
                .exclude(a -> exists(
                        store.invoiceLine().filter(l -> l.track().album().id.eq(a.id))))
                .select(a -> a.title)
                .list();
        stage.page().say(unsold.isEmpty() ? "None: customers have bought from each." : String.join(", ", unsold) + ".");
    }
}
