package dev.expunge.internal.trash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.deletion.PastDeletion;
import dev.expunge.deletion.RestoreOptions;
import dev.expunge.deletion.RestoreReport;
import dev.expunge.error.deletion.RestoreConflict;
import dev.expunge.error.deletion.RestoreConflictException;
import java.sql.SQLException;
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
        shop.trash().restoreDeletionsOf(Shop.trashed(Shop.INVOICES, 11, 21), RestoreOptions.defaults());
        assertThat(shop.live("invoice")).containsExactly(11, 12, 13, 21);
        assertThat(shop.live("customer")).containsExactly(1, 2, 3);
    }

    @Test
    void orTheyAreRestoredAlone() {
        shop.mark("invoice", 8, 11, 12);
        shop.trash().restoreRows(Shop.trashed(Shop.INVOICES, 11), RestoreOptions.defaults());
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
    void pastDeletionsAreTold() {
        shop.mark("invoice", 8, 21);
        shop.mark("invoice", 9, 11, 12);
        shop.mark("customer", 9, 1);
        assertThat(shop.trash().latest(1)).singleElement().satisfies(past -> {
            assertThat(past.deletionId()).isEqualTo(Shop.id(9));
            assertThat(past.by()).contains("hour 9");
            assertThat(past.at()).hasToString("Optional[2026-03-01T09:00:00Z]");
            assertThat(past.rows()).containsExactly(Map.entry("Customer", 1L), Map.entry("Invoice", 2L));
            assertThat(past.total()).isEqualTo(3);
        });
        assertThat(shop.trash().latest(5)).hasSize(2);
        assertThat(shop.trash().find(Shop.id(8)).orElseThrow().rows()).containsExactly(Map.entry("Invoice", 1L));
        assertThat(shop.trash().find(Shop.id(7))).isEmpty();
    }

    @Test
    void rowsThatSomebodyElseMadeLiveAreNoneOfAPastDeletion() {
        shop.mark("invoice", 8, 21);
        shop.mark("invoice", 9, 11, 12);
        shop.execute("UPDATE invoice SET deleted_at = NULL WHERE id IN (11, 21)");
        assertThat(shop.trash().latest(1)).extracting(PastDeletion::rows).containsExactly(Map.of("Invoice", 1L));
        assertThat(shop.trash().latest(5)).hasSize(1);
        assertThat(shop.trash().find(Shop.id(8))).isEmpty();
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
