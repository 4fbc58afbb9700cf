package dev.expunge.internal.trash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.deletion.RestoreOptions;
import dev.expunge.deletion.RestoreReport;
import dev.expunge.error.deletion.RestoreConflict;
import dev.expunge.error.deletion.RestoreConflictException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Restores give back what one delete took, or nothing. */
class RestoreTest {

    private final Shop shop = new Shop();

    @BeforeEach
    void fill() {
        shop.execute("INSERT INTO customer (id, email) VALUES (1, 'ann@x'), (2, 'bob@x'), (3, NULL)");
        shop.execute("INSERT INTO invoice (id, customer_id) VALUES (11, 1), (12, 1), (13, 1), (21, 2)");
    }

    @AfterEach
    void close() {
        shop.close();
    }

    private RestoreReport restore(int hour) {
        return restore(hour, RestoreOptions.defaults());
    }

    private RestoreReport restore(int hour, RestoreOptions options) {
        return shop.trash().restore(Shop.id(hour), options);
    }

    private RestoreConflictException refused(Runnable restore) {
        return catchThrowableOfType(RestoreConflictException.class, restore::run);
    }

    @Test
    void rowsOfOneDeleteAloneAreLiveAgain() {
        shop.mark("invoice", 8, 11);
        shop.mark("customer", 9, 1);
        shop.mark("invoice", 9, 12, 13);

        RestoreReport report = restore(9);

        assertThat(report.restored()).containsExactly(Map.entry("Customer", 1L), Map.entry("Invoice", 2L));
        assertThat(report.total()).isEqualTo(3);
        assertThat(shop.live("customer")).containsExactly(1, 2, 3);
        assertThat(shop.live("invoice")).containsExactly(12, 13, 21);
        assertThat(shop.numbers("SELECT id FROM customer WHERE deleted_by IS NOT NULL"))
                .isEmpty();
    }

    @Test
    void aRestoreCountsAsAnUpdateForVersions() {
        shop.mark("customer", 9, 1);
        restore(9);
        assertThat(shop.numbers("SELECT version FROM customer WHERE id = 1")).containsExactly(1);
    }

    @Test
    void ofAnUnknownDeleteNothingIsRestored() {
        shop.mark("customer", 9, 1);
        assertThat(restore(7).total()).isZero();
        assertThat(shop.live("customer")).containsExactly(2, 3);
    }

    @Test
    void aParentThatWentLaterIsAConflict() {
        shop.mark("invoice", 8, 11, 12);
        shop.mark("customer", 9, 1);

        RestoreConflictException refusal = refused(() -> restore(8));

        assertThat(refusal.parents()).extracting(RestoreConflict::row).containsExactly("Invoice 11", "Invoice 12");
        assertThat(refusal).hasMessageContaining("Invoice 11 refers by customer to Customer 1");
        assertThat(shop.live("invoice")).containsExactly(13, 21);
    }

    @Test
    void withAncestorsThatParentAloneComesAlong() {
        shop.mark("invoice", 8, 11);
        shop.mark("customer", 9, 1);
        shop.mark("invoice", 9, 12, 13);

        RestoreReport report = restore(8, RestoreOptions.withAncestors());

        assertThat(report.restored()).containsExactly(Map.entry("Customer", 1L), Map.entry("Invoice", 1L));
        assertThat(shop.live("invoice")).containsExactly(11, 21);
    }

    @Test
    void aParentThatWasInTheTrashBeforeIsLeftThere() {
        shop.mark("customer", 8, 1);
        shop.mark("invoice", 9, 11);
        assertThat(restore(9).restored()).containsExactly(Map.entry("Invoice", 1L));
        assertThat(shop.live("customer")).containsExactly(2, 3);
    }

    @Test
    void aTakenValueIsAConflict() {
        shop.mark("customer", 9, 1);
        shop.mark("invoice", 9, 11);
        shop.execute("INSERT INTO customer (id, email) VALUES (4, 'ann@x')");

        RestoreConflictException refusal = refused(() -> restore(9));

        assertThat(refusal.values())
                .containsExactly(new RestoreConflict("Customer 1", "has the same email as Customer 4"));
        assertThat(refusal.getMessage()).doesNotContain("ann@x");
        assertThat(shop.live("invoice")).doesNotContain(11);
    }

    @Test
    void aValueOfAnotherTrashedRowIsNoneAndNullsAreNone() {
        shop.mark("customer", 8, 2, 3);
        shop.mark("customer", 9, 1);
        shop.execute("UPDATE customer SET email = 'ann@x' WHERE id = 2");
        shop.execute("INSERT INTO customer (id, email) VALUES (4, NULL)");
        assertThat(restore(9).total()).isEqualTo(1);
        assertThat(refused(() -> restore(8)).values()).hasSize(1);
    }

    @Test
    void twoRowsThatWouldShareAValueAreAConflict() {
        shop.mark("customer", 8, 1);
        shop.mark("customer", 9, 2);
        shop.execute("UPDATE customer SET email = 'ann@x' WHERE id = 2");
        RestoreConflictException refusal = refused(
                () -> shop.trash().restoreDeletionsOf(Shop.trashed(Shop.CUSTOMERS, 1, 2), RestoreOptions.defaults()));
        assertThat(refusal.values()).hasSize(1);
        assertThat(refusal)
                .hasMessageContaining("which would be restored too")
                .hasMessageContaining("restore one alone")
                .hasMessageNotContaining("live row");
    }

    @Test
    void aFieldOfSeveralColumnsIsNamedOnce() throws SQLException {
        try (Regions regions = new Regions()) {
            regions.execute(
                    "INSERT INTO region (code, place_east, place_north) VALUES ('Hills', 3, 4), ('Moor', 3, 4)");
            regions.mark("Hills", 1);
            assertThat(refused(() -> regions.restore(1, RestoreOptions.defaults())))
                    .hasMessageContaining("Region Hills has the same place as Region Moor")
                    .hasMessageContaining("delete the live rows");
        }
    }

    @Test
    void rowsInTheTrashRestoreTheirDeletions() {
        shop.mark("invoice", 8, 11, 12);
        shop.mark("invoice", 9, 21);
        shop.mark("customer", 9, 2);
        RestoreReport report =
                shop.trash().restoreDeletionsOf(Shop.trashed(Shop.INVOICES, 11, 21), RestoreOptions.defaults());
        assertThat(report.restored()).containsExactly(Map.entry("Customer", 1L), Map.entry("Invoice", 3L));
        assertThat(shop.live("invoice")).containsExactly(11, 12, 13, 21);
        assertThat(shop.live("customer")).containsExactly(1, 2, 3);
    }

    @Test
    void orTheyAreRestoredAlone() {
        shop.mark("invoice", 8, 11, 12);
        RestoreReport report = shop.trash().restoreRows(Shop.trashed(Shop.INVOICES, 11), RestoreOptions.defaults());
        assertThat(report.restored()).containsExactly(Map.entry("Invoice", 1L));
        assertThat(shop.live("invoice")).containsExactly(11, 13, 21);
    }

    @Test
    void aloneTheyNeedAParentThatWentWithThem() {
        shop.mark("invoice", 9, 11);
        shop.mark("customer", 9, 1);
        RestoreConflictException refusal =
                refused(() -> shop.trash().restoreRows(Shop.trashed(Shop.INVOICES, 11), RestoreOptions.defaults()));
        assertThat(refusal.parents()).hasSize(1);
        assertThat(refusal).hasMessageContaining("which went to the trash together with it");
        shop.trash().restoreRows(Shop.trashed(Shop.INVOICES, 11), RestoreOptions.withAncestors());
        assertThat(shop.live("customer")).containsExactly(1, 2, 3);
    }

    @Test
    void whereNoIdTellsTheTimeAloneDecides() {
        shop.mark("customer", 8, 1);
        shop.mark("invoice", 9, 11);
        shop.execute("UPDATE customer SET deletion_id = NULL");
        shop.execute("UPDATE invoice SET deletion_id = NULL");

        shop.trash().restoreRows(Shop.trashed(Shop.INVOICES, 11), RestoreOptions.defaults());
        assertThat(shop.live("invoice")).contains(11);

        shop.mark("invoice", 7, 12);
        shop.execute("UPDATE invoice SET deletion_id = NULL");
        assertThat(refused(() -> shop.trash().restoreRows(Shop.trashed(Shop.INVOICES, 12), RestoreOptions.defaults()))
                        .parents())
                .hasSize(1);
    }

    @Test
    void aLiveRowThatHasTheIdIsLeftAsItIs() {
        shop.mark("invoice", 9, 11);
        shop.execute("UPDATE invoice SET deletion_id = '" + Shop.id(9) + "' WHERE id = 12");
        assertThat(restore(9).restored()).containsExactly(Map.entry("Invoice", 1L));
        assertThat(shop.numbers("SELECT id FROM invoice WHERE deletion_id IS NOT NULL"))
                .containsExactly(12);
    }

    @Test
    void rowsAndParentsAreLockedBeforeAnythingChanges() {
        shop.mark("invoice", 9, 11, 12);

        restore(9);

        assertThat(shop.sent())
                .filteredOn(sent -> !sent.contains(" FROM folder ") && !sent.contains(" FROM job "))
                .containsExactly(
                        "SELECT customer.id, customer.deleted_at, customer.deletion_id, customer.deleted_by,"
                                + " customer.email FROM customer WHERE customer.deletion_id = ? FOR UPDATE",
                        "SELECT invoice.id, invoice.deleted_at, invoice.deletion_id, invoice.deleted_by,"
                                + " invoice.customer_id FROM invoice WHERE invoice.deletion_id = ? FOR UPDATE",
                        "SELECT customer.id, customer.deleted_at, customer.deletion_id, customer.deleted_by,"
                                + " customer.email FROM customer WHERE customer.id = ? FOR UPDATE",
                        "UPDATE invoice SET deleted_at = NULL, deletion_id = NULL, deleted_by = NULL"
                                + " WHERE invoice.id = ANY (?)");
    }

    @Test
    void theReportTellsStatementsAndTime() {
        shop.mark("customer", 9, 1);
        long started = System.nanoTime();
        RestoreReport report = restore(9);
        assertThat(report.elapsed()).isBetween(Duration.ZERO, Duration.ofNanos(System.nanoTime() - started));
        assertThat(report.statements()).isEqualTo(shop.sent().size());
    }

    @Test
    void ancestorsAreFoundThroughATree() {
        shop.execute("INSERT INTO folder (id, parent_id) VALUES (1, NULL), (2, 1), (3, 2), (4, 2)");
        shop.mark("folder", 8, 3);
        shop.mark("folder", 9, 2, 4);
        shop.mark("folder", 10, 1);
        assertThat(refused(() -> restore(8)).parents()).hasSize(1);
        assertThat(restore(8, RestoreOptions.withAncestors()).total()).isEqualTo(3);
        assertThat(shop.live("folder")).containsExactly(1, 2, 3);
    }

    @Test
    void ofATreeParentsAreHeardBeforeTheirChildren() {
        List<Integer> before = new ArrayList<>();
        List<Integer> after = new ArrayList<>();
        try (Shop tree = Shop.withFoldersHeard(before::add, after::add)) {
            tree.execute(
                    "INSERT INTO folder (id, parent_id) VALUES (9, NULL), (5, 9), (3, 5), (4, 5), (1, NULL), (2, 1)");
            tree.execute("UPDATE folder SET parent_id = 2 WHERE id = 1");
            tree.mark("folder", 8, 1, 2, 3, 4);
            tree.mark("folder", 9, 5, 9);
            tree.trash().restore(Shop.id(8), RestoreOptions.withAncestors());
        }
        assertThat(before)
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 9)
                .containsSubsequence(9, 5, 3)
                .containsSubsequence(5, 4);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aValueThatIsTakenRightAfterTheRestoreHasLookedIsAConflict() {
        shop.execute("ALTER TABLE customer ADD live BOOLEAN"
                + " GENERATED ALWAYS AS (CASE WHEN deleted_at IS NULL THEN TRUE END)");
        shop.execute("CREATE UNIQUE INDEX live_email ON customer (email, live)");
        shop.mark("customer", 9, 1);
        shop.interfere("WHERE customer.email", "INSERT INTO customer (id, email) VALUES (4, 'ann@x')");

        assertThat(refused(() -> restore(9))).hasMessageContaining("Customer 1 has the same email as Customer 4");
        assertThat(shop.live("customer")).containsExactly(2, 3, 4);
    }
}
