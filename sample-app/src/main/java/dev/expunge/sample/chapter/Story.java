package dev.expunge.sample.chapter;

import dev.expunge.DatabaseSettings;
import dev.expunge.sample.database.RowCounts;
import dev.expunge.sample.database.TourSchema;
import dev.expunge.sample.page.Page;
import dev.expunge.sample.page.TextTable;
import dev.expunge.sample.store.MusicStoreManagers;
import java.sql.SQLException;
import java.util.List;

/** The whole tour, chapter by chapter. */
public final class Story {

    private static final List<Chapter> CHAPTERS = List.of(
            new AnArtistLeaves(),
            new ByFilter(),
            new ASaleProtects(),
            new ACustomerComesBack(),
            new ClosingTheBooks(),
            new WhoStays(),
            new AKeyOfTwo());

    private final String product;
    private final Stage stage;

    private Story(String product, Stage stage) {
        this.product = product;
        this.stage = stage;
    }

    /** Sets the stage in a schema of empty tables. */
    public static Story in(TourSchema schema, Page page) throws SQLException {
        Journal journal = new Journal();
        MusicStoreManagers store =
                MusicStoreManagers.on(DatabaseSettings.of(schema.connections()).listener(journal));
        return new Story(schema.product(), new Stage(store, journal, page));
    }

    public void tell() {
        Page page = stage.page();
        page.title("A record store deletes: a tour of Expunge");
        page.say("On " + product + ".");
        int number = 1;
        play(number, new MovingIn());
        RowCounts opening = RowCounts.in(stage.store());
        for (Chapter chapter : CHAPTERS) {
            number++;
            play(number, chapter);
        }
        page.heading("What is left");
        page.table(comparison(opening, RowCounts.in(stage.store())));
    }

    private void play(int number, Chapter chapter) {
        stage.page().heading(number + "  " + chapter.title());
        chapter.play(stage);
    }

    private static TextTable comparison(RowCounts opening, RowCounts closing) {
        TextTable table = TextTable.of("Table", "Opening", "Closing", "Gone");
        opening.rows().forEach((name, rows) -> {
            long left = closing.rows().getOrDefault(name, 0L);
            table.row(name, rows, left, rows - left);
        });
        return table.row("all", opening.total(), closing.total(), opening.total() - closing.total());
    }
}
