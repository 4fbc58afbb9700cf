package dev.expunge.sample.chapter;

import dev.expunge.sample.database.TourSchema;
import dev.expunge.sample.page.Page;
import java.sql.SQLException;

/** The whole tour, chapter by chapter. */
public final class Story {

    private final TourSchema schema;
    private final Page page;

    private Story(TourSchema schema, Page page) {
        this.schema = schema;
        this.page = page;
    }

    public static Story in(TourSchema schema, Page page) {
        return new Story(schema, page);
    }

    public void tell() throws SQLException {
        page.title("A record store deletes: a tour of Expunge");
        page.say("Eleven tables, on " + schema.product() + ".");
    }
}
