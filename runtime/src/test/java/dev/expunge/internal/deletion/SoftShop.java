package dev.expunge.internal.deletion;

import static dev.expunge.annotation.OnDelete.PROTECT;
import static dev.expunge.annotation.OnDelete.RESTRICT;
import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.DeletionPlan.deleting;
import static dev.expunge.deletion.DeletionPlan.deletingBelow;
import static dev.expunge.deletion.DeletionPlan.marking;
import static dev.expunge.deletion.Reason.EXCLUSION;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;
import static dev.expunge.internal.deletion.Scenario.optional;
import static dev.expunge.internal.deletion.Scenario.soft;
import static dev.expunge.internal.deletion.Scenario.table;

import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.SoftDeletionPlan;
import dev.expunge.dialect.Dialect;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;

/**
 * Customers and their invoices, which go to the trash; lines of invoices, which are deleted then, and refunds of lines with
 * them, although they are soft-deletable; notes on customers, which are kept; and claims, which refer to all of these.
 */
final class SoftShop {

    private static final Column<Integer> CUSTOMER_ID = optional("customer_id");
    private static final Column<Integer> INVOICE_ID = optional("invoice_id");
    private static final Column<Integer> LINE_ID = optional("line_id");
    static final Table CUSTOMER = soft("Customer");
    static final Table INVOICE = soft("Invoice", CUSTOMER_ID);
    static final Table LINE = table("Line", INVOICE_ID);
    static final Table REFUND = soft("Refund", LINE_ID, INVOICE_ID);
    static final Table NOTE = table("Note", CUSTOMER_ID);
    static final Table CLAIM = soft("Claim", CUSTOMER_ID, LINE_ID);
    static final Reference INVOICE_OF = Reference.toKey("customer", INVOICE, CUSTOMER, CUSTOMER_ID);
    static final Reference LINE_OF = Reference.toKey("invoice", LINE, INVOICE, INVOICE_ID);
    static final Reference REFUND_OF_LINE = Reference.toKey("line", REFUND, LINE, LINE_ID);
    static final Reference REFUND_OF_INVOICE = Reference.toKey("invoice", REFUND, INVOICE, INVOICE_ID);
    static final Reference NOTE_OF = Reference.toKey("customer", NOTE, CUSTOMER, CUSTOMER_ID);
    static final Reference CLAIM_OF_CUSTOMER = Reference.toKey("customer", CLAIM, CUSTOMER, CUSTOMER_ID);
    static final Reference CLAIM_OF_LINE = Reference.toKey("line", CLAIM, LINE, LINE_ID);

    static final String[] TABLES = {"customer", "invoice", "line", "refund", "note", "claim"};

    /** Nothing but what cascades: refunds are marked with their invoice, or deleted with their line. */
    static final SoftDeletionPlan PLAN = plan(found(), below());

    /** What claims do not let happen. */
    static final SoftDeletionPlan GUARDED =
            plan(found().guard(PROTECT, CLAIM_OF_CUSTOMER), below().guard(RESTRICT, CLAIM_OF_LINE));

    /** Claims forget lines. */
    static final SoftDeletionPlan FORGETTING = plan(found(), below().setNull(CLAIM_OF_LINE));

    static final DeletionPlan HARD = deleting(CUSTOMER)
            .collect(CUSTOMER, because(ROOTS, REFERRERS))
            .collect(INVOICE, because(REFERRERS), INVOICE_OF)
            .collect(LINE, because(REFERRERS), LINE_OF)
            .guard(RESTRICT, CLAIM_OF_CUSTOMER)
            .deleteReferring(REFUND, REFUND_OF_LINE, REFUND_OF_INVOICE)
            .delete(LINE)
            .delete(INVOICE)
            .delete(CUSTOMER)
            .build();

    private SoftShop() {}

    private static DeletionPlan.Builder found() {
        return marking(CUSTOMER)
                .keep(NOTE_OF)
                .collect(CUSTOMER, because(ROOTS, REFERRERS))
                .collect(INVOICE, because(REFERRERS), INVOICE_OF)
                .collect(REFUND, because(EXCLUSION), REFUND_OF_INVOICE);
    }

    private static DeletionPlan.Builder below() {
        return deletingBelow(CUSTOMER)
                .collect(LINE, because(REFERRERS))
                .collect(REFUND, because(EXCLUSION), REFUND_OF_LINE);
    }

    private static SoftDeletionPlan plan(DeletionPlan.Builder marking, DeletionPlan.Builder deleting) {
        return SoftDeletionPlan.of(
                marking.mark(REFUND).mark(INVOICE).mark(CUSTOMER).build(),
                deleting.delete(REFUND).delete(LINE).build(),
                LINE_OF);
    }

    /**
     * Customer 1 has invoices 10 and 11, and 12 in the trash; customer 2 has invoice 20. Each invoice has a line with its
     * number. Refund 1 is of line and invoice 10, refund 2 of invoice 11 alone, refund 3 of line 10 and in the trash.
     */
    static Scenario opened(Dialect dialect) {
        String marks = ", " + Scenario.MARKS + ")";
        String trashed = ", TIMESTAMP WITH TIME ZONE '2020-01-01 00:00:00Z', '00000000-0000-0000-0000-000000000001')";
        return new Scenario(
                dialect,
                "CREATE TABLE customer (id INT PRIMARY KEY" + marks,
                "CREATE TABLE invoice (id INT PRIMARY KEY, customer_id INT REFERENCES customer" + marks,
                "CREATE TABLE line (id INT PRIMARY KEY, invoice_id INT REFERENCES invoice)",
                "CREATE TABLE refund (id INT PRIMARY KEY, line_id INT REFERENCES line,"
                        + " invoice_id INT REFERENCES invoice" + marks,
                "CREATE TABLE note (id INT PRIMARY KEY, customer_id INT REFERENCES customer)",
                "CREATE TABLE claim (id INT PRIMARY KEY, customer_id INT REFERENCES customer,"
                        + " line_id INT REFERENCES line" + marks,
                "INSERT INTO customer (id) VALUES (1), (2)",
                "INSERT INTO invoice (id, customer_id) VALUES (10, 1), (11, 1), (20, 2)",
                "INSERT INTO invoice VALUES (12, 1" + trashed,
                "INSERT INTO line VALUES (10, 10), (11, 11), (12, 12), (20, 20)",
                "INSERT INTO refund (id, line_id, invoice_id) VALUES (1, 10, 10), (2, NULL, 11)",
                "INSERT INTO refund VALUES (3, 10, NULL" + trashed,
                "INSERT INTO note VALUES (1, 1)");
    }

    /** Moves a claim to the trash, as somebody did long ago. */
    static void trash(Scenario scenario, String table, int id) {
        scenario.execute("UPDATE " + table
                + " SET deleted_at = TIMESTAMP WITH TIME ZONE '2020-01-01 00:00:00Z', "
                + "deletion_id = '00000000-0000-0000-0000-000000000001' WHERE id = " + id);
    }

    /** Returns which rows of a table are live, and which are in the trash: {@code 1 2 | 3}. */
    static String rows(Scenario scenario, String table) {
        return ids(scenario, table, "deleted_at IS NULL") + " | " + ids(scenario, table, "deleted_at IS NOT NULL");
    }

    private static String ids(Scenario scenario, String table, String condition) {
        return String.join(" ", scenario.rows("SELECT id FROM " + table + " WHERE " + condition + " ORDER BY id"));
    }
}
