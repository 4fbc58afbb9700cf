package dev.expunge.sample.chapter;

import dev.expunge.error.ProtectedException;
import dev.expunge.sample.database.RowCounts;

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
        RowCounts after = RowCounts.in(stage.store());
        stage.page()
                .say(
                        after.equals(before)
                                ? "The check comes before the first change: all 11 tables have as many rows as before."
                                : "Something was deleted all the same.");
    }
}
