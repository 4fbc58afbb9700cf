package trash;

import dev.expunge.Database;
import dev.expunge.RestoringManager;
import dev.expunge.spi.Generated;

/**
 * Reads, writes and deletes {@link Invoice} records: table {@code invoice}, key {@code id}; a delete moves its rows to
 * the trash.
 */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class InvoiceManager extends RestoringManager<Invoice, Integer, InvoiceFields> {
    /** Returns the manager of a database whose registry knows {@link Invoice}. */
    public InvoiceManager(Database database) {
        super(InvoiceModelType.TYPE, database);
    }
}
