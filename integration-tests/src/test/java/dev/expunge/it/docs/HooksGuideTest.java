package dev.expunge.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.BulkDeletionEvent;
import dev.expunge.DatabaseSettings;
import dev.expunge.DeletionEvent;
import dev.expunge.DeletionListener;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.docs.guide.Flyer;
import dev.expunge.it.docs.guide.FlyerFiles;
import dev.expunge.it.docs.guide.GuideDatabase;
import dev.expunge.it.docs.guide.MusicStoreManagers;
import dev.expunge.it.docs.guide.Party;
import dev.expunge.it.docs.guide.Shelf;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples of the guide to hooks, each run on every database, with what they print. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class HooksGuideTest {

    private static final Page GUIDE = Page.of("docs/hooks.md");

    @Parameter
    Product product;

    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed);
    private TestDatabase database;
    private DataSource dataSource;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = GuideDatabase.with(databases, product);
        database.run("insert into party values (1, 'Leeds'), (2, 'Bath')");
        database.run("insert into flyer values (71, 1, 'a.png'), (72, 1, 'b.png'), (73, 2, 'current.png')");
        dataSource = database.dataSource();
        FlyerFiles.REMOVED.clear();
    }

    @Test
    void methodsOfModels() {
        MusicStoreManagers store = MusicStoreManagers.on(dataSource);
        // tag::methods
        store.party().deleteById(1);
        out.println("removed " + FlyerFiles.REMOVED);
        try {
            store.party().deleteById(2);
        } catch (IllegalStateException refused) {
            out.println(refused.getMessage());
        }
        out.println(store.party().all().list());
        // end::methods
        shows("methods", printed.toString());
    }

    @Test
    void listeners() {
        // tag::listeners
        MusicStoreManagers store = MusicStoreManagers.on(DatabaseSettings.of(dataSource)
                .beforeDelete(
                        Party.class, (party, deletion) -> out.println("before " + party + ": " + deletion.cause()))
                .afterDelete(
                        Flyer.class,
                        (flyer, deletion) -> out.println("after " + flyer.file() + ": " + deletion.cause() + ", by "
                                + deletion.actor().orElse("?")))
                .afterCommit(report -> out.println("committed " + report.deleted())));

        store.party().deleteById(1, DeletionOptions.defaults().actor("Geoff"));
        // end::listeners
        shows("listeners", printed.toString());
    }

    // tag::listener
    /** Keeps a list of what is gone. */
    static final class Archive implements DeletionListener<Flyer> {
        private final PrintWriter list;

        Archive(PrintWriter list) {
            this.list = list;
        }

        @Override
        public void afterDelete(Flyer flyer, DeletionEvent deletion) {
            list.println(flyer.file());
        }

        @Override
        public void afterBulkDelete(BulkDeletionEvent deletion) {
            list.println(deletion.rows() + " rows of " + deletion.model());
        }
    }
    // end::listener

    @Test
    void bulk() {
        // tag::bulk
        MusicStoreManagers store =
                MusicStoreManagers.on(DatabaseSettings.of(dataSource).listener(Flyer.class, new Archive(out)));

        store.flyer().deleteById(71);
        store.party().all().bulkDelete(); // loads no flyer: nobody asks whether one is still handed out
        // end::bulk
        shows("bulk", printed.toString());
        assertThat(FlyerFiles.REMOVED).containsExactly("a.png");
    }

    @Test
    void managersInAHook() {
        // tag::managers
        MusicStoreManagers store =
                MusicStoreManagers.on(DatabaseSettings.of(dataSource).afterDelete(Party.class, (party, deletion) -> {
                    MusicStoreManagers same = MusicStoreManagers.on(deletion.database());
                    same.shelf().insert(new Shelf(party.id()));
                }));
        // end::managers
        store.party().deleteById(1);
        assertThat(database.rows("select id from shelf")).containsExactly("1");
    }

    private static void shows(String name, String text) {
        GUIDE.shows("HooksGuideTest#" + name, text);
    }
}
