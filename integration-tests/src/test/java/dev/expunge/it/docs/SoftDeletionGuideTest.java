package dev.expunge.it.docs;

import static dev.expunge.field.Condition.exists;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.DatabaseSettings;
import dev.expunge.RestoreEvent;
import dev.expunge.RestoreListener;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.PastDeletion;
import dev.expunge.deletion.PurgeOptions;
import dev.expunge.deletion.PurgeReport;
import dev.expunge.deletion.RestoreOptions;
import dev.expunge.deletion.RestoreReport;
import dev.expunge.error.TrashedParentException;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.error.deletion.RestoreConflictException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.docs.shop.Customer;
import dev.expunge.it.docs.shop.Deposit;
import dev.expunge.it.docs.shop.Invoice;
import dev.expunge.it.docs.shop.ShopDatabase;
import dev.expunge.it.docs.shop.ShopManagers;
import dev.expunge.schema.Finding;
import dev.expunge.schema.Problem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples of the guide to soft deletion, each run on every database, with what they print and leave. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class SoftDeletionGuideTest {

    private static final Page GUIDE = Page.of("docs/soft-deletion.md");

    @Parameter
    Product product;

    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed);
    private TestDatabase database;
    private ShopManagers store;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = ShopDatabase.with(databases, product);
        store = on("2026-03-01T09:00:00Z");
    }

    @Test
    void reading() {
        store.customer().deleteById(1);
        // tag::reading
        out.println(store.customer().all().count());
        out.println(store.customer().find(1));
        out.println(store.invoice()
                .filter(i -> i.customer().email.startsWith("ann"))
                .keys());
        out.println(store.customer()
                .exclude(c -> exists(store.invoice().filter(i -> i.customerId.eq(c.id))))
                .list());
        // end::reading
        shows("reading", printed.toString());
        printed.getBuffer().setLength(0);
        // tag::trash
        out.println(store.customer().withDeleted().count());
        out.println(store.customer().trash().list());
        out.println(store.invoice()
                .trash()
                .filter(i -> i.customer().email.startsWith("ann"))
                .keys());
        // end::trash
        shows("trash", printed.toString());
    }

    @Test
    void paths() {
        database.run("insert into opinion (id, customer_id) values (81, 1), (82, 2)");
        store.customer().deleteById(1);
        // tag::paths
        record Mail(int opinion, String to) {}

        store.opinion()
                .all()
                .orderBy(o -> o.id.asc())
                .select(o -> o.id, o -> o.customer().email, Mail::new)
                .list()
                .forEach(out::println);
        out.println(store.opinion().get(81));
        // end::paths
        shows("paths", printed.toString());
    }

    @Test
    void fields() {
        database.run("insert into deposit (id, amount) values (1, 50)");
        // tag::fields
        store.deposit().deleteById(1);

        Deposit gone = store.deposit().trash().one();
        out.println(gone.deletedAt());
        out.println(store.deposit()
                .trash()
                .filter(d -> d.deletedAt.gt(Instant.parse("2026-01-01T00:00:00Z")))
                .count());
        // end::fields
        shows("fields", printed.toString());
    }

    @Test
    void cascade() {
        store.invoice().deleteById(13);
        Rows rows = customers().before();
        // tag::cascade
        DeletionReport report =
                store.customer().deleteById(1, DeletionOptions.defaults().actor("Geoff"));
        // end::cascade
        shows("cascade", rows.after() + "\n" + summary(report));
    }

    @Test
    void keep() {
        database.run("insert into item (id, invoice_id) values (31, 11), (32, 11), (33, 12)");
        Rows rows = invoices().model("Item", "invoice_id Invoice").before();
        // tag::keep
        DeletionReport report = store.invoice().deleteById(11);
        // end::keep
        shows("keep", rows.after() + "\n" + summary(report));
        // tag::kept-items
        out.println(store.item().all().keys());
        out.println(store.item().filter(i -> i.invoice().customerId.isNotNull()).keys());
        out.println(
                store.item().filter(i -> i.invoiceId.in(store.invoice().all())).keys());
        // end::kept-items
        shows("kept-items", printed.toString());
    }

    @Test
    void delete() {
        database.run("insert into login (id, customer_id) values (41, 1), (42, 1), (43, 2);"
                + " insert into click (id, login_id) values (51, 41), (52, 43)");
        Rows rows = Rows.of(database)
                .trashable("Customer")
                .model("Login", "customer_id Customer")
                .model("Click", "login_id Login")
                .before();
        // tag::delete
        DeletionReport report = store.customer().deleteById(1);
        // end::delete
        shows("delete", rows.after() + "\n" + summary(report));
    }

    @Test
    void kept() {
        database.run("insert into opinion (id, customer_id) values (81, 1), (82, 2)");
        Rows rows = Rows.of(database)
                .trashable("Customer")
                .model("Opinion", "customer_id Customer")
                .before();
        // tag::kept
        DeletionReport report = store.customer().deleteById(1);
        // end::kept
        shows("kept", rows.after() + "\n" + summary(report));
    }

    @Test
    void guards() {
        database.run("insert into dispute (id, invoice_id) values (61, 11), (62, 12)");
        Rows rows = invoices().trashable("Dispute", "invoice_id Invoice").before();
        // tag::guards
        store.dispute().deleteById(61); // it is settled
        store.invoice().deleteById(11);
        try {
            store.invoice().deleteById(12);
        } catch (ProtectedException refusal) {
            out.println(refusal.getMessage());
        }
        // end::guards
        shows("guards", rows.after() + "\n" + printed);
        printed.getBuffer().setLength(0);
        // tag::hard-guards
        try {
            store.invoice().hardDeleteById(11);
        } catch (ProtectedException refusal) {
            out.println(refusal.getMessage());
        }
        // end::hard-guards
        shows("hard-guards", printed.toString());
    }

    @Test
    void preview() {
        database.run("""
                insert into login (id, customer_id) values (41, 1), (42, 1);
                insert into item (id, invoice_id) values (31, 11), (32, 11);
                insert into dispute (id, invoice_id) values (61, 11)
                """);
        // tag::preview
        out.println(store.customer().previewById(1).toTree());
        // end::preview
        shows("preview", printed.toString());
    }

    @Test
    void staying() {
        // tag::staying
        out.println(store.invoice().all().explain().kept());
        // end::staying
        shows("staying", printed.toString());
    }

    @Test
    void trashPreview() {
        database.run("insert into item (id, invoice_id) values (31, 11), (32, 21)");
        // tag::trash-preview
        store.customer().deleteById(1);
        out.println(store.customer().trash().preview().toTree());
        // end::trash-preview
        shows("trash-preview", printed.toString());
    }

    @Test
    void twice() {
        // tag::twice
        Customer ann = store.customer().get(1);
        store.customer().delete(ann);
        out.println(store.customer().delete(ann).total());
        // end::twice
        shows("twice", printed.toString());
    }

    @Test
    void hard() {
        database.run("insert into item (id, invoice_id) values (31, 11), (32, 21)");
        store.invoice().deleteById(13);
        Rows rows = customers().model("Item", "invoice_id Invoice").before();
        // tag::hard
        DeletionReport report = store.customer().hardDeleteById(1);
        // end::hard
        shows("hard", rows.after() + "\n" + summary(report));
    }

    @Test
    void parents() {
        // tag::parents
        store.customer().deleteById(1);
        try {
            store.invoice().insert(new Invoice(14, 1));
        } catch (TrashedParentException refusal) {
            out.println(refusal.getMessage());
        }
        // end::parents
        shows("parents", printed.toString());
    }

    @Test
    void restore() {
        store.invoice().deleteById(13);
        // tag::restore
        DeletionReport report = store.customer().deleteById(1);

        RestoreReport restored = store.customer().restore(report.deletionId());
        out.println(restored.restored());
        // end::restore
        Rows rows = customers();
        shows("restore", printed + "\n" + String.join("\n", rows.lines()) + "\n");
    }

    @Test
    void readme() {
        // tag::readme
        DeletionReport report = store.customer().deleteById(1); // {Customer=1, Invoice=3} to the trash
        store.customer().trash().list(); // there they are
        store.customer().restore(report.deletionId()); // exactly the rows of that delete
        store.customer().purge(Duration.ofDays(90)); // for good, children first, and never what is live
        // end::readme
        assertThat(report.softDeleted()).hasToString("{Customer=1, Invoice=3}");
        assertThat(store.invoice().all().count()).isEqualTo(4);
    }

    @Test
    void restoreWhatIsFound() {
        // tag::restore-found
        store.customer().deleteById(1);

        store.customer().trash().filter(c -> c.email.startsWith("ann")).restore(); // all that its delete took
        // end::restore-found
        assertThat(store.invoice().all().count()).isEqualTo(4);
        store.customer().deleteById(1);
        // tag::only-these
        store.customer()
                .trash()
                .filter(c -> c.email.startsWith("ann"))
                .onlyThese()
                .restore();
        out.println(store.invoice().trash().keys());
        // end::only-these
        shows("only-these", printed.toString());
    }

    @Test
    void ancestors() {
        // tag::conflict
        DeletionReport first = store.invoice().deleteById(11);
        store.customer().deleteById(1);
        try {
            store.invoice().restore(first.deletionId());
        } catch (RestoreConflictException conflict) {
            out.println(conflict.getMessage());
        }
        // end::conflict
        shows("conflict", printed.toString());
        printed.getBuffer().setLength(0);
        Rows rows = customers().before();
        // tag::ancestors
        RestoreReport restored = store.invoice().restore(first.deletionId(), RestoreOptions.withAncestors());
        // end::ancestors
        shows("ancestors", rows.after() + "\nrestored " + restored.restored() + "\n");
    }

    @Test
    void taken() {
        // tag::taken
        store.customer().deleteById(1);
        store.customer().insert(new Customer(3, "ann@example.org")); // her address is free again
        try {
            store.customer().trash().restore();
        } catch (RestoreConflictException conflict) {
            out.println(conflict.getMessage());
        }
        // end::taken
        shows("taken", printed.toString());
        printed.getBuffer().setLength(0);
        // tag::key-in-trash
        try {
            store.customer().insert(new Customer(1, "eve@example.org"));
        } catch (UniqueValueException refusal) {
            out.println(refusal.rowInTrash());
        }
        // end::key-in-trash
        shows("key-in-trash", printed.toString());
    }

    @Test
    void purge() {
        database.run("insert into item (id, invoice_id) values (31, 21)");
        store.invoice().deleteById(11);
        store.customer().deleteById(1);
        store.customer().deleteById(2);
        Rows rows = customers().model("Item", "invoice_id Invoice").before();
        store = on("2026-06-01T09:00:00Z");
        // tag::purge
        PurgeReport report = store.customer()
                .purge(PurgeOptions.olderThan(Duration.ofDays(90))
                        .chunksOf(2)
                        .onProgress(soFar -> out.println(soFar.total() + " rows by chunk " + soFar.chunks())));

        out.println("purged " + report.purged());
        for (Blocker blocker : report.blocked()) {
            out.println("kept by " + blocker);
        }
        // end::purge
        shows("purge", rows.after() + "\n" + printed);
        printed.getBuffer().setLength(0);
        // tag::including-live
        PurgeReport all = store.customer()
                .purge(PurgeOptions.olderThan(Duration.ofDays(90)).includingLive());
        out.println(all.purged());
        // end::including-live
        shows("including-live", printed.toString());
    }

    @Test
    void deletions() {
        store.invoice().deleteById(13, DeletionOptions.defaults().actor("Ada"));
        store = on("2026-03-02T10:30:00Z");
        store.customer().deleteById(1, DeletionOptions.defaults().actor("Geoff"));
        // tag::deletions
        for (PastDeletion past : store.deletions().latest(10)) {
            out.println(past.at().orElseThrow() + " " + past.by().orElse("?") + " " + past.rows());
        }
        // end::deletions
        shows("deletions", printed.toString());
    }

    @Test
    void hooks() {
        // tag::hooks
        ShopManagers store = ShopManagers.on(DatabaseSettings.of(database.dataSource())
                .afterDelete(
                        Invoice.class,
                        (invoice, deletion) -> out.println(invoice
                                + (deletion.isSoft() ? " went to the trash" : " is gone") + ": " + deletion.cause())));

        store.customer().deleteById(2);
        store.customer().trash().hardDelete();
        // end::hooks
        shows("hooks", printed.toString());
    }

    @Test
    void restoreHooks() {
        // tag::restore-hooks
        ShopManagers store = ShopManagers.on(DatabaseSettings.of(database.dataSource())
                .restoreListener(Invoice.class, new RestoreListener<>() {
                    @Override
                    public void afterRestore(Invoice invoice, RestoreEvent event) {
                        out.println(invoice + " is back");
                    }
                }));

        store.customer().restore(store.customer().deleteById(2).deletionId());
        // end::restore-hooks
        shows("restore-hooks", printed.toString());
    }

    @Test
    void verify() {
        database.run("""
                update customer set deleted_at = current_timestamp where id = 1;
                create unique index customer_email_of_all on customer (email)
                """);
        // tag::verify
        out.print(store.database().verify());
        // end::verify
        if (product == Product.POSTGRESQL) {
            shows("verify", printed.toString());
        }
        assertThat(store.database().verify().findings())
                .extracting(Finding::problem)
                .containsExactlyInAnyOrder(Problem.UNIQUE_IN_TRASH, Problem.LIVE_BELOW_TRASH);
    }

    private Rows customers() {
        return Rows.of(database).trashable("Customer").trashable("Invoice", "customer_id Customer");
    }

    private Rows invoices() {
        return Rows.of(database).trashable("Invoice", "customer_id Customer");
    }

    private ShopManagers on(String time) {
        return ShopManagers.on(
                DatabaseSettings.of(database.dataSource()).clock(Clock.fixed(Instant.parse(time), ZoneOffset.UTC)));
    }

    private static String summary(DeletionReport report) {
        return "to the trash " + report.softDeleted() + "\ndeleted " + report.deleted() + "\nupdated "
                + report.updated() + "\n";
    }

    private static void shows(String name, String text) {
        GUIDE.shows("SoftDeletionGuideTest#" + name, text);
    }
}
