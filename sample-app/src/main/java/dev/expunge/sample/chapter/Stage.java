package dev.expunge.sample.chapter;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.ExpungeException;
import dev.expunge.sample.page.Numbers;
import dev.expunge.sample.page.Page;
import dev.expunge.sample.page.TextTable;
import dev.expunge.sample.store.MusicStoreManagers;

/**
 * What every chapter plays on.
 *
 * @param store the managers of the store's tables
 * @param journal the statements they send
 * @param page where the chapter is told
 */
record Stage(MusicStoreManagers store, Journal journal, Page page) {

    /** Shows why a delete was refused. */
    void show(ExpungeException refusal) {
        page.list(String.valueOf(refusal.getMessage()).lines().toList());
    }

    /** Shows what a delete reported. */
    void show(DeletionReport report) {
        TextTable table = TextTable.of("What happened", "To", "Rows");
        report.softDeleted().forEach((model, rows) -> table.row("to the trash", model, rows));
        report.deleted().forEach((model, rows) -> table.row("deleted", model, rows));
        report.updated().forEach((reference, rows) -> table.row("updated", reference, rows));
        page.table(table);
        page.say(Numbers.counted(report.statements(), "statement") + ", " + Numbers.time(report.elapsed()) + ".");
    }
}
