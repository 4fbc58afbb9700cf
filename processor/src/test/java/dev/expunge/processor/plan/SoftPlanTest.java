package dev.expunge.processor.plan;

import static dev.expunge.processor.plan.Plans.assertSoftPlan;

import org.junit.jupiter.api.Test;

/** Graphs, and what moving rows of one of their models to the trash does. */
class SoftPlanTest {

    @Test
    void one_table_is_marked_by_the_condition() {
        assertSoftPlan("Customer", """
                Customer TIMED
                """, """
                mark Customer by the condition
                """);
    }

    @Test
    void a_chain_is_found_from_the_top_and_marked_from_the_bottom() {
        assertSoftPlan("Customer", """
                Customer TIMED
                Invoice TIMED
                InvoiceLine TIMED
                Invoice.customer -> Customer CASCADE
                InvoiceLine.invoice -> Invoice CASCADE
                """, """
                find the live rows of Customer (ROOTS, REFERRERS)
                find the live rows of Invoice by Invoice.customer (REFERRERS)
                mark InvoiceLine by InvoiceLine.invoice
                mark Invoice
                mark Customer
                """);
    }

    @Test
    void rows_that_stay_and_join_rows_end_the_closure() {
        assertSoftPlan("Customer", """
                Customer TIMED
                Invoice.customer -> Customer CASCADE KEEP
                InvoiceLine TIMED
                InvoiceLine.invoice -> Invoice CASCADE
                Customer.interests <-> Genre
                """, """
                mark Customer by the condition
                kept: Invoice.customer (KEEP)
                """);
    }

    @Test
    void other_references_to_marked_rows_are_kept() {
        assertSoftPlan("Customer", """
                Customer TIMED
                Letter.customer -> Customer? SET_NULL
                Parcel.customer -> Customer? SET AS 1
                Visit.customer -> Customer DO_NOTHING
                """, """
                mark Customer by the condition
                kept: Letter.customer (SET_NULL)
                kept: Parcel.customer (SET)
                kept: Visit.customer (DO_NOTHING)
                """);
    }

    @Test
    void what_enters_over_a_marked_row_is_deleted_before_the_marks() {
        assertSoftPlan("Customer", """
                Customer TIMED
                Session.customer -> Customer CASCADE DELETE
                """, """
                find the live rows of Customer (ROOTS, REFERRERS)
                delete Session by Session.customer of marked rows
                mark Customer
                """);
    }

    @Test
    void what_is_deleted_takes_its_whole_closure() {
        assertSoftPlan("Customer", """
                Customer TIMED
                Basket.customer -> Customer CASCADE DELETE
                BasketLine.basket -> Basket CASCADE
                BasketNote TIMED
                BasketNote.line -> BasketLine CASCADE
                Reminder.basket -> Basket? SET_NULL
                """, """
                find the live rows of Customer (ROOTS, REFERRERS)
                find the rows of Basket by Basket.customer of marked rows (REFERRERS)
                find the rows of BasketLine by BasketLine.basket (REFERRERS)
                set Reminder.basket of the rows that stay to null
                delete BasketNote by BasketNote.line
                delete BasketLine
                delete Basket
                mark Customer
                """);
    }

    @Test
    void a_table_is_entered_over_several_marked_ones_and_reached_by_deleted_rows() {
        assertSoftPlan("Customer", """
                Customer TIMED
                Invoice TIMED
                Invoice.customer -> Customer CASCADE
                Basket.customer -> Customer CASCADE DELETE
                Memo.invoice -> Invoice CASCADE DELETE
                Memo.customer -> Customer CASCADE DELETE
                Memo.basket -> Basket CASCADE
                """, """
                find the live rows of Customer (ROOTS, REFERRERS)
                find the live rows of Invoice by Invoice.customer (REFERRERS)
                find the rows of Basket by Basket.customer of marked rows (REFERRERS)
                delete Memo by Memo.basket or Memo.customer of marked rows or Memo.invoice of marked rows
                delete Basket
                mark Invoice
                mark Customer
                """);
    }

    @Test
    void a_table_that_is_marked_and_deleted_is_found_twice() {
        assertSoftPlan("Customer", """
                Customer TIMED
                Note TIMED
                Note.customer -> Customer CASCADE
                Basket.customer -> Customer CASCADE DELETE
                Note.basket -> Basket? CASCADE
                """, """
                find the live rows of Customer (ROOTS, REFERRERS)
                find the live rows of Note by Note.customer (EXCLUSION)
                find the rows of Basket by Basket.customer of marked rows (REFERRERS)
                find the rows of Note by Note.basket (EXCLUSION)
                delete Note
                delete Basket
                mark Note
                mark Customer
                """);
    }

    @Test
    void live_referrers_refuse() {
        assertSoftPlan("Customer", """
                Customer TIMED
                Loan.customer -> Customer PROTECT
                Refund.customer -> Customer RESTRICT
                """, """
                find the live rows of Customer (ROOTS, REFERRERS)
                refuse if Loan.customer of a live row refers to them (PROTECT)
                refuse if Refund.customer of a live row that stays refers to them (RESTRICT)
                mark Customer
                """);
    }

    @Test
    void what_is_marked_or_deleted_does_not_restrict() {
        assertSoftPlan("Customer", """
                Customer TIMED
                Invoice TIMED
                Invoice.customer -> Customer CASCADE
                Invoice.payer -> Customer? RESTRICT
                Basket.customer -> Customer CASCADE DELETE
                Basket.payer -> Customer? RESTRICT
                """, """
                find the live rows of Customer (ROOTS, REFERRERS)
                find the live rows of Invoice by Invoice.customer (EXCLUSION)
                refuse if Basket.payer of a live row that stays refers to them (RESTRICT)
                refuse if Invoice.payer of a live row that stays refers to them (RESTRICT)
                find the rows of Basket by Basket.customer of marked rows (EXCLUSION)
                delete Basket
                mark Invoice
                mark Customer
                """);
    }

    @Test
    void what_is_deleted_is_guarded_by_itself() {
        assertSoftPlan("Customer", """
                Customer TIMED
                Basket.customer -> Customer CASCADE DELETE
                Order.basket -> Basket PROTECT
                """, """
                find the live rows of Customer (ROOTS, REFERRERS)
                find the rows of Basket by Basket.customer of marked rows (REFERRERS)
                refuse if Order.basket refers to them (PROTECT)
                delete Basket
                mark Customer
                """);
    }

    @Test
    void a_tree_is_found_in_rounds() {
        assertSoftPlan("Folder", """
                Folder TIMED
                Folder.parent -> Folder? CASCADE
                """, """
                repeat: find the live rows of Folder by Folder.parent (ROOTS, REFERRERS, CYCLE)
                mark Folder
                """);
    }

    @Test
    void a_circle_of_deleted_tables_is_opened() {
        assertSoftPlan("Customer", """
                Customer TIMED
                Hen.customer -> Customer CASCADE DELETE
                Egg.hen -> Hen CASCADE
                Hen.egg -> Egg? CASCADE
                """, """
                find the live rows of Customer (ROOTS, REFERRERS)
                repeat: find the rows of Hen by Hen.egg or Hen.customer of marked rows (REFERRERS, CYCLE), \
                find the rows of Egg by Egg.hen (REFERRERS, CYCLE)
                clear Hen.egg of the rows to delete
                delete Egg
                delete Hen
                mark Customer
                """);
    }

    @Test
    void tables_are_found_in_the_order_of_a_delete_for_good() {
        assertSoftPlan("Root", """
                Root TIMED
                Zebra TIMED
                Ape TIMED
                Zebra.root -> Root CASCADE
                Ape.root -> Root CASCADE
                Middle.zebra -> Zebra CASCADE KEEP
                Ape.middle -> Middle? CASCADE
                Flea.ape -> Ape CASCADE DELETE
                Flea.zebra -> Zebra CASCADE DELETE
                """, """
                find the live rows of Root (ROOTS, REFERRERS)
                find the live rows of Zebra by Zebra.root (REFERRERS)
                find the live rows of Ape by Ape.root (REFERRERS)
                delete Flea by Flea.zebra of marked rows or Flea.ape of marked rows
                mark Ape
                mark Zebra
                mark Root
                kept: Middle.zebra (KEEP)
                """);
    }
}
