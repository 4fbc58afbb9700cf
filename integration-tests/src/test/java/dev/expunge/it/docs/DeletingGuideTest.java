package dev.expunge.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.StaleRecordException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.error.deletion.SetTargetDeletedException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.docs.guide.Artist;
import dev.expunge.it.docs.guide.GuideDatabase;
import dev.expunge.it.docs.guide.MusicStoreManagers;
import dev.expunge.it.docs.guide.Tour;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples of the guide to deleting, each run on every database, with what they print and leave. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class DeletingGuideTest {

    private static final Page GUIDE = Page.of("docs/deleting.md");

    @Parameter
    Product product;

    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed);
    private TestDatabase database;
    private DataSource dataSource;
    private MusicStoreManagers store;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = GuideDatabase.with(databases, product);
        dataSource = database.dataSource();
        store = MusicStoreManagers.on(dataSource);
    }

    @Test
    void waysToDelete() {
        // tag::ways
        Artist toto = store.artist().get(2);

        store.artist().delete(toto); // the row of a record
        store.artist().deleteById(2); // the row of a key: no error if it is gone
        store.album()
                .filter(a -> a.title.startsWith("Live"), a -> a.artist().name.eq("Queen"))
                .delete();
        store.album()
                .filter(a -> a.artistId.eq(1))
                .orderBy(a -> a.title.asc())
                .limit(1)
                .delete();
        store.artist().all().delete(); // everything, and only if you say all()
        // end::ways
        assertThat(database.rows("select id from artist")).isEmpty();
    }

    @Test
    void cascade() {
        Rows rows = catalogue().before();
        // tag::cascade
        DeletionReport report = store.artist().deleteById(1);
        // end::cascade
        shows("cascade", rows.after() + "\n" + summary(report));
    }

    @Test
    void protect() {
        database.run("insert into sale values (7, 111)");
        Rows rows = catalogue().model("Sale", "track_id Track").before();
        // tag::protect
        try {
            store.artist().deleteById(1);
        } catch (ProtectedException refusal) {
            out.println(refusal.getMessage());
        }
        // end::protect
        shows("protect", rows.after() + "\n" + printed);
    }

    @Test
    void restrictRefuses() {
        database.run("insert into single values (31, 1, 11)");
        Rows rows = albumsAndSingles().before();
        // tag::restrict-refuses
        try {
            store.album().deleteById(11);
        } catch (RestrictedException refusal) {
            out.println(refusal.getMessage());
        }
        // end::restrict-refuses
        shows("restrict-refuses", rows.after() + "\n" + printed);
    }

    @Test
    void restrictAllows() {
        database.run("insert into single values (31, 1, 11)");
        Rows rows = albumsAndSingles().before();
        // tag::restrict-allows
        DeletionReport report = store.artist().deleteById(1);
        // end::restrict-allows
        shows("restrict-allows", rows.after() + "\n" + summary(report));
    }

    @Test
    void setNull() {
        database.run("insert into review values (41, 11), (42, 11), (43, 12)");
        Rows rows = Rows.of(database)
                .model("Album", "artist_id Artist")
                .model("Review", "album_id Album")
                .before();
        // tag::set-null
        DeletionReport report = store.album().deleteById(11);
        // end::set-null
        shows("set-null", rows.after() + "\n" + summary(report));
    }

    @Test
    void setDefault() {
        database.run("insert into shelf values (1), (2); insert into disc values (51, 1), (52, 2), (53, 2)");
        Rows rows = shelves().before();
        // tag::set-default
        DeletionReport report = store.shelf().deleteById(2);
        // end::set-default
        shows("set-default", rows.after() + "\n" + summary(report));
    }

    @Test
    void aDefaultThatIsDeletedItself() {
        database.run("insert into shelf values (1), (2); insert into disc values (51, 1), (52, 2)");
        // tag::set-default-refuses
        try {
            store.shelf().deleteById(1);
        } catch (SetTargetDeletedException refusal) {
            out.println(refusal.getMessage());
        }
        // end::set-default-refuses
        shows("set-default-refuses", printed.toString());
    }

    @Test
    void set() {
        database.run("insert into outlet values (1), (2), (3); insert into parcel values (11, 2), (12, 3);"
                + " insert into clerk values (21, 1), (22, 2)");
        Rows rows = Rows.of(database)
                .model("Outlet")
                .model("Parcel", "outlet_id Outlet")
                .model("Clerk", "outlet_id Outlet")
                .before();
        // tag::set
        DeletionReport report = store.outlet().deleteById(2);
        // end::set
        shows("set", rows.after() + "\n" + summary(report));
    }

    @Test
    void doNothing() {
        database.run("insert into play values (61, 111), (62, 121)");
        Rows rows = tracksAndPlays().before();
        // tag::do-nothing
        DeletionReport report = store.track().deleteById(111);
        // end::do-nothing
        shows("do-nothing", rows.after() + "\n" + summary(report));
    }

    @Test
    void doNothingUnderAConstraint() {
        database.run("insert into play values (61, 111), (62, 121)");
        database.run("alter table play add constraint play_track foreign key (track_id) references track");
        Rows rows = tracksAndPlays().before();
        // tag::do-nothing-refused
        try {
            store.track().deleteById(111);
        } catch (ForeignKeyException refusal) {
            out.println(refusal.getMessage());
        }
        // end::do-nothing-refused
        String left = rows.after() + "\n" + printed;
        if (product == Product.POSTGRESQL) {
            shows("do-nothing-refused", left);
        }
    }

    @Test
    void dbCascade() {
        database.run("insert into lyric values (71, 11), (72, 11), (73, 12)");
        Rows rows = Rows.of(database)
                .model("Album", "artist_id Artist")
                .model("Lyric", "album_id Album")
                .before();
        // tag::db-cascade
        DeletionReport report = store.album().deleteById(11);
        // end::db-cascade
        shows("db-cascade", rows.after() + "\n" + summary(report));
    }

    @Test
    void dbSetNull() {
        database.run("insert into sticker values (81, 11), (82, 12)");
        Rows rows = Rows.of(database)
                .model("Album", "artist_id Artist")
                .model("Sticker", "album_id Album")
                .before();
        // tag::db-set-null
        DeletionReport report = store.album().deleteById(11);
        // end::db-set-null
        shows("db-set-null", rows.after() + "\n" + summary(report));
    }

    @Test
    void dbSetDefault() {
        database.run("insert into shelf values (1), (2); insert into tape values (91, 1), (92, 2)");
        Rows rows =
                Rows.of(database).model("Shelf").model("Tape", "shelf_id Shelf").before();
        // tag::db-set-default
        DeletionReport report = store.shelf().deleteById(2);
        // end::db-set-default
        shows("db-set-default", rows.after() + "\n" + summary(report));
    }

    @Test
    void tree() {
        database.run("insert into genre values (1, null), (2, 1), (3, 2), (4, 1), (5, null)");
        Rows rows = Rows.of(database).model("Genre", "parent_id Genre").before();
        // tag::tree
        DeletionReport report = store.genre().deleteById(1);
        // end::tree
        shows("tree", rows.after() + "\n" + summary(report));
    }

    @Test
    void ring() {
        database.run("insert into genre values (1, null), (2, 1), (3, 2), (4, 3)");
        database.run("update genre set parent_id = 4 where id = 2");
        Rows rows = Rows.of(database).model("Genre", "parent_id Genre").before();
        // tag::ring
        DeletionReport report = store.genre().deleteById(3);
        // end::ring
        shows("ring", rows.after() + "\n" + summary(report));
    }

    @Test
    void neverCleared() {
        database.run("insert into drawer values (1, 1), (2, 1), (3, 2), (4, 4), (5, 4), (6, 4), (7, 7)");
        database.run("update drawer set inside_id = 5 where id = 4");
        Rows rows = Rows.of(database).model("Drawer", "inside_id Drawer").before();
        // tag::never
        DeletionReport report = store.drawer().filter(d -> d.id.in(1, 5)).delete();
        // end::never
        shows("never", rows.after() + "\n" + summary(report));
    }

    @Test
    void rowsInsideThemselves() {
        database.run("insert into region values (1, 1), (2, 1), (3, 2), (4, 4)");
        Rows rows = Rows.of(database).model("Region", "inside_id Region").before();
        // tag::itself
        DeletionReport report = store.region().deleteById(1);
        // end::itself
        shows("itself", rows.after() + "\n" + summary(report));
    }

    @Test
    void oneselfProtectsNothing() {
        database.run("insert into mentor values (1, 1), (2, null), (3, 2)");
        Rows rows = Rows.of(database).model("Mentor", "mentor_id Mentor").before();
        // tag::protect-itself
        DeletionReport report = store.mentor().deleteById(1);
        // end::protect-itself
        shows("protect-itself", rows.after() + "\n" + summary(report));
    }

    @Test
    void mutual() {
        database.run("""
                insert into band values (1, null), (2, null);
                insert into musician values (71, 1), (72, 1), (73, 2);
                update band set leader_id = 71
                """);
        Rows rows = Rows.of(database)
                .model("Band", "leader_id Musician")
                .model("Musician", "band_id Band")
                .before();
        // tag::mutual
        DeletionReport report = store.band().deleteById(1);
        // end::mutual
        shows("mutual", rows.after() + "\n" + summary(report));
    }

    @Test
    void blockers() {
        database.run("insert into sale values (7, 111), (8, 111), (9, 121); insert into single values (31, 2, 11)");
        // tag::blockers
        try {
            store.artist().filter(a -> a.name.eq("Queen")).delete();
        } catch (DeletionRefusedException refusal) {
            for (Blocker blocker : refusal.blockers()) {
                out.println(blocker.reference() + " " + blocker.action() + " " + blocker.count());
            }
        }
        // end::blockers
        shows("blockers", printed.toString());
    }

    @Test
    void version() {
        database.run("insert into tour values (81, 'Magic', 3)");
        // tag::version
        Tour magic = store.tour().get(81);
        // end::version
        database.run("update tour set title = 'The Magic Tour', version = 4 where id = 81");
        // tag::version-refuses
        try {
            store.tour().delete(magic); // somebody has renamed it meanwhile
        } catch (StaleRecordException refusal) {
            out.println(refusal.getMessage());
        }
        // end::version-refuses
        shows("version-refuses", printed.toString());
    }

    @Test
    void report() {
        database.run("insert into review values (41, 11), (42, 11), (43, 12), (44, 21)");
        // tag::report
        DeletionReport report = store.artist().filter(a -> a.name.eq("Queen")).delete();

        out.println(report.deleted());
        out.println(report.updated());
        out.println(report.total() + " rows, " + report.statements() + " statements");
        // end::report
        shows("report", printed.toString());
    }

    @Test
    void preview() {
        database.run("""
                insert into single values (31, 1, 12);
                insert into review values (41, 11), (42, 11), (43, 12);
                insert into sale values (7, 111), (8, 111), (9, 121)
                """);
        // tag::preview
        DeletionPreview preview = store.artist().filter(a -> a.name.eq("Queen")).preview();

        out.println(preview.toTree());
        // end::preview
        shows("preview", printed.toString());
        printed.getBuffer().setLength(0);
        // tag::preview-data
        if (preview.isRefused()) {
            for (Blocker blocker : preview.blockers()) {
                out.println(blocker.reference() + " " + blocker.action() + " " + blocker.count());
            }
        }
        out.println(preview.deleted() + " " + preview.updated());
        // end::preview-data
        shows("preview-data", printed.toString());
        printed.getBuffer().setLength(0);
        database.run("delete from sale; delete from review; delete from single");
        // tag::preview-json
        out.println(store.album().previewById(12).toJson());
        // end::preview-json
        shows("preview-json", printed.toString());
    }

    @Test
    void explain() {
        // tag::explain
        out.println(store.album().filter(a -> a.title.startsWith("Live")).explain());
        // end::explain
        if (product == Product.POSTGRESQL) {
            shows("explain", printed.toString());
        }
    }

    @Test
    void statements() {
        database.run("insert into album select id, 'Album', 1 from (%s) more".formatted(numbers(1000, 100)));
        database.run(
                "insert into track select id, 1000 + mod(id, 100) from (%s) more".formatted(numbers(10_000, 5000)));
        // tag::statements
        MusicStoreManagers listened = MusicStoreManagers.on(
                DatabaseSettings.of(dataSource).listener(sent -> out.println(sent.rows() + " " + sent.sql())));

        listened.artist().deleteById(1);
        // end::statements
        if (product == Product.POSTGRESQL) {
            shows("statements", printed.toString());
        }
    }

    private Rows catalogue() {
        return Rows.of(database)
                .model("Artist")
                .model("Album", "artist_id Artist")
                .model("Track", "album_id Album");
    }

    private Rows albumsAndSingles() {
        return Rows.of(database)
                .model("Artist")
                .model("Album", "artist_id Artist")
                .model("Single", "artist_id Artist", "album_id Album");
    }

    private Rows shelves() {
        return Rows.of(database).model("Shelf").model("Disc", "shelf_id Shelf");
    }

    private Rows tracksAndPlays() {
        return Rows.of(database).model("Track", "album_id Album").model("Play", "track_id Track");
    }

    private String numbers(int first, int count) {
        return product == Product.H2
                ? "select x as id from system_range(%d, %d)".formatted(first, first + count - 1)
                : "select generate_series(%d, %d) as id".formatted(first, first + count - 1);
    }

    private static String summary(DeletionReport report) {
        return "deleted " + report.deleted() + "\nupdated " + report.updated() + "\n";
    }

    private static void shows(String name, String text) {
        GUIDE.shows("DeletingGuideTest#" + name, text);
    }
}
