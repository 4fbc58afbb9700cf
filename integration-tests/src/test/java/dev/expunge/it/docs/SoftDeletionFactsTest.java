package dev.expunge.it.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.PurgeOptions;
import dev.expunge.deletion.PurgeReport;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.docs.shop.Customer;
import dev.expunge.it.docs.shop.Invoice;
import dev.expunge.it.docs.shop.ShopDatabase;
import dev.expunge.it.docs.shop.ShopManagers;
import dev.expunge.schema.Finding;
import dev.expunge.schema.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What the guide to soft deletion says and does not show. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class SoftDeletionFactsTest {

    private static final Instant DELETED = Instant.parse("2026-03-01T09:00:00Z");

    @Parameter
    Product product;

    private TestDatabase database;
    private ShopManagers store;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = ShopDatabase.with(databases, product);
        store = ShopManagers.on(DatabaseSettings.of(database.dataSource()).clock(Clock.fixed(DELETED, ZoneOffset.UTC)));
    }

    @Test
    void aPurgeCallsHooks() {
        List<String> heard = new ArrayList<>();
        ShopManagers listened = ShopManagers.on(DatabaseSettings.of(database.dataSource())
                .beforeDelete(Invoice.class, (invoice, deletion) -> heard.add(invoice.id() + " " + deletion.isSoft())));
        store.invoice().deleteById(21);

        listened.customer().purge(Duration.ZERO);

        assertThat(heard).containsExactly("21 false");
    }

    @Test
    void whatIsProtectedIsNotTakenAlong() {
        database.run("insert into dispute (id, invoice_id) values (61, 11), (62, 12)");
        database.run("update dispute set deleted_at = '2026-01-01T00:00:00Z' where id = 62");
        database.run("update invoice set deleted_at = '2026-01-01T00:00:00Z' where id in (11, 12)");

        PurgeReport report =
                store.invoice().purge(PurgeOptions.olderThan(Duration.ZERO).includingLive());

        assertThat(report.blocked())
                .extracting(Blocker::toString)
                .containsExactly("Dispute.invoiceId (PROTECT): 1 row, Dispute 61 refers to Invoice 11");
        assertThat(report.purged()).containsExactly(Map.entry("Dispute", 1L), Map.entry("Invoice", 1L));
        assertThat(store.invoice().trash().keys()).containsExactly(11);
    }

    @Test
    void aConstraintThatNobodyKnowsEndsThePurge() {
        database.run("create table stray (id integer primary key, invoice_id integer not null references invoice);"
                + " insert into stray values (1, 11)");
        database.run("update invoice set deleted_at = '2026-01-01T00:00:00Z' where id in (11, 12)");

        assertThatThrownBy(() -> store.invoice().purge(Duration.ZERO)).isInstanceOf(ForeignKeyException.class);
        assertThat(store.invoice().trash().count()).isEqualTo(2);
    }

    @Test
    void aFlagTellsLess() {
        database.run("insert into coupon (id, code) values (1, 'A'); insert into errand (id, what) values (1, 'shop')");
        store.coupon().deleteById(1, DeletionOptions.defaults().actor("Geoff"));
        store.errand().deleteById(1);

        assertThat(store.deletions().latest(10)).singleElement().satisfies(past -> {
            assertThat(past.rows()).containsOnlyKeys("Coupon");
            assertThat(past.at()).contains(DELETED);
            assertThat(past.by()).isEmpty();
        });
        store.coupon().trash().restore();
        store.errand().trash().onlyThese().restore();
        assertThat(store.coupon().all().exists() && store.errand().all().exists())
                .isTrue();
    }

    @Test
    void aTableThatExists() {
        takeTheTrashAway();
        assertThat(store.database().verify().findings())
                .extracting(Finding::problem)
                .contains(Problem.MISSING_COLUMN);

        Page.Block migration = Page.of("docs/soft-deletion.md").blocks("sql").stream()
                .filter(block -> block.source().equalsIgnoreCase(product.name()))
                .findFirst()
                .orElseThrow();
        database.run(migration.text());

        store.database().verify().requireClean();
        store.customer().deleteById(1);
        store.customer().insert(new Customer(3, "ann@example.org"));
        assertThat(store.customer().all().count()).isEqualTo(2);
    }

    /** The table as it was before anybody thought of a trash. */
    private void takeTheTrashAway() {
        database.run(
                product == Product.H2
                        ? "alter table customer drop constraint customer_email_key; alter table customer drop column live"
                        : "drop index customer_email_key");
        database.run("""
                drop index customer_deletion_id_idx;
                alter table customer drop column deleted_at;
                alter table customer drop column deletion_id;
                alter table customer drop column deleted_by;
                alter table customer add constraint customer_email_key unique (email)
                """);
    }
}
