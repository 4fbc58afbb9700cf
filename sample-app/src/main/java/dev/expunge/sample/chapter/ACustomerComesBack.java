package dev.expunge.sample.chapter;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.PastDeletion;
import dev.expunge.deletion.RestoreReport;
import dev.expunge.sample.page.Numbers;
import dev.expunge.sample.page.TextTable;
import dev.expunge.sample.store.Invoice;
import dev.expunge.sample.store.MusicStoreManagers;

/** Moves rows to the trash, looks at them there, and restores exactly what one delete took. */
final class ACustomerComesBack implements Chapter {

    @Override
    public String title() {
        return "Into the trash, and back: a customer changes his mind";
    }

    @Override
    public void play(Stage stage) {
        DeletionReport farewell = leave(stage);
        look(stage);
        comeBack(stage, farewell);
    }

    private static DeletionReport leave(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page()
                .say(
                        "Frank Harris closes his account. Customer and Invoice are @SoftDeletable: their rows are marked with a"
                                + " time and the id of the delete. InvoiceLine.invoice is CASCADE, and onSoftDelete = KEEP: the"
                                + " lines stay where they are, so that an invoice that comes back is complete.");
        stage.page()
                .code(
                        "DeletionReport farewell = store.customer()",
                        "        .filter(c -> c.firstName.eq(\"Frank\"), c -> c.lastName.eq(\"Harris\"))",
                        "        .delete(DeletionOptions.defaults().actor(\"Jane Peacock\"));");
        DeletionReport report = stage.journal().during(() -> {
            DeletionReport farewell = store.customer()
                    .filter(c -> c.firstName.eq("Frank"), c -> c.lastName.eq("Harris"))
                    .delete(DeletionOptions.defaults().actor("Jane Peacock"));
            return farewell;
        });
        stage.page().entries(stage.journal().entries());
        stage.show(report);
        return report;
    }

    private static void look(Stage stage) {
        MusicStoreManagers store = stage.store();
        stage.page()
                .say("Nobody sees him or his invoices any more: there are "
                        + Numbers.counted(store.customer().all().count(), "customer") + " and "
                        + Numbers.counted(store.invoice().all().count(), "invoice") + ". The trash has them:");
        stage.page()
                .code(
                        "store.invoice().trash()",
                        "        .filter(i -> i.customer().lastName.eq(\"Harris\"))",
                        "        .orderBy(i -> i.id.asc()).list();");
        TextTable invoices = TextTable.of("Invoice", "Of", "Total");
        for (Invoice invoice : store.invoice()
                .trash()
                .filter(i -> i.customer().lastName.eq("Harris"))
                .orderBy(i -> i.id.asc())
                .list()) {
            invoices.row(invoice.id, invoice.date.toString(), invoice.total.toString());
        }
        stage.page().table(invoices);

        stage.page().say("The rows themselves tell which delete it was:");
        stage.page().code("store.deletions().latest(1);");
        TextTable deletions = TextTable.of("By", "Rows");
        for (PastDeletion past : store.deletions().latest(1)) {
            deletions.row(past.by().orElse("nobody knows"), past.rows().toString());
        }
        stage.page().table(deletions);
    }

    private static void comeBack(Stage stage, DeletionReport farewell) {
        MusicStoreManagers store = stage.store();
        stage.page().say("He is back. The delete is undone, as a whole and nothing else:");
        stage.page().code("store.customer().restore(farewell.deletionId());");
        RestoreReport restored = store.customer().restore(farewell.deletionId());
        TextTable table = TextTable.of("What happened", "To", "Rows");
        restored.restored().forEach((model, rows) -> table.row("restored", model, rows));
        stage.page().table(table);
        long lines = store.invoiceLine()
                .filter(l -> l.invoice().customer().lastName.eq("Harris"))
                .count();
        stage.page().say("His invoices have all of their " + Numbers.counted(lines, "line") + ".");
    }
}
