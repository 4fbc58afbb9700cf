package dev.expunge.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.Links;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.docs.guide.CubicleKey;
import dev.expunge.it.docs.guide.Guest;
import dev.expunge.it.docs.guide.GuideDatabase;
import dev.expunge.it.docs.guide.MusicStoreManagers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples of the guide to deleting that show other references than those to a key of one column. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class ReferencesGuideTest {

    private static final Page GUIDE = Page.of("docs/deleting.md");

    @Parameter
    Product product;

    private TestDatabase database;
    private MusicStoreManagers store;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = GuideDatabase.with(databases, product);
        store = MusicStoreManagers.on(database.dataSource());
    }

    @Test
    void oneToOne() {
        database.run("insert into fan values (1), (2); insert into badge values (31, 1), (32, 2);"
                + " insert into locker values (41, 1), (42, 2), (43, null)");
        Rows rows = Rows.of(database)
                .model("Fan")
                .model("Badge", "fan_id Fan")
                .model("Locker", "fan_id Fan")
                .before();
        // tag::one-to-one
        DeletionReport report = store.fan().deleteById(1);
        // end::one-to-one
        shows("one-to-one", rows, report);
    }

    @Test
    void uniqueColumn() {
        database.run("insert into pressing values (1, 'YEX-749'), (2, 'YEX-750');"
                + " insert into vinyl values (51, 'YEX-749'), (52, 'YEX-750');"
                + " insert into wish values (61, 'YEX-749'), (62, 'YEX-750')");
        Rows rows = Rows.of(database)
                .keyed("Pressing", "id || ' (' || matrix || ')'")
                .model("Vinyl", "matrix Pressing")
                .model("Wish", "matrix Pressing")
                .before();
        // tag::unique-column
        DeletionReport report = store.pressing().deleteById(1);
        // end::unique-column
        shows("unique-column", rows, report);
    }

    @Test
    void compositeKey() {
        database.run("insert into cubicle values (1, 1), (1, 2), (2, 1);"
                + " insert into player values (71, 1, 1), (72, 1, 2), (73, 2, 1);"
                + " insert into booking values (81, 1, 2), (82, 2, 1)");
        String key = "'(' || cubicle_room || ', ' || cubicle_number || ')' Cubicle";
        Rows rows = Rows.of(database)
                .keyed("Cubicle", "'(' || room || ', ' || number || ')'")
                .model("Player", key)
                .model("Booking", key)
                .before();
        // tag::composite-key
        DeletionReport report = store.cubicle().deleteById(new CubicleKey(1, 2)); // or deleteById(1, 2)
        // end::composite-key
        shows("composite-key", rows, report);
    }

    @Test
    void joinTable() {
        database.run("insert into concert values (1), (2); insert into guest values (7), (8);"
                + " insert into concert_guests values (1, 7), (1, 8), (2, 8)");
        Rows rows = Rows.of(database)
                .model("Concert")
                .model("Guest")
                .join("concert_guests", "concert_id Concert", "guest_id Guest")
                .before();
        // tag::join-table
        DeletionReport report = store.concert().deleteById(1);
        // end::join-table
        shows("join-table", rows, report);
    }

    @Test
    void links() {
        database.run("insert into concert values (1); insert into guest values (7), (8), (9)");
        // tag::links
        Links<Guest, Integer> guests = store.concert().guests(1); // or the links of a record

        guests.add(new Guest(7), new Guest(8)); // 2
        guests.add(new Guest(8)); // 0: linked already
        Links.Changes changes = guests.setKeys(List.of(8, 9)); // adds 9, removes 7
        List<Integer> keys = guests.keys(); // [8, 9]
        boolean comes = guests.contains(new Guest(7)); // false
        guests.remove(new Guest(9)); // 1
        guests.clear(); // 1
        // end::links
        assertThat(changes).isEqualTo(new Links.Changes(1, 1));
        assertThat(keys).containsExactly(8, 9);
        assertThat(comes).isFalse();
        assertThat(database.rows("select * from concert_guests")).isEmpty();
    }

    private static void shows(String name, Rows rows, DeletionReport report) {
        String summary = "\ndeleted %s\nupdated %s\n".formatted(report.deleted(), report.updated());
        GUIDE.shows("ReferencesGuideTest#" + name, rows.after() + summary);
    }
}
