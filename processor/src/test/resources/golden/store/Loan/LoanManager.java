package store;

import dev.expunge.Database;
import dev.expunge.Manager;
import dev.expunge.spi.Generated;

/** Reads, writes and deletes {@link Loan} records: table {@code loan}, key {@code id}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class LoanManager extends Manager<Loan, Integer, LoanFields> {
    /** Returns the manager of a database whose registry knows {@link Loan}. */
    public LoanManager(Database database) {
        super(LoanModelType.TYPE, database);
    }
}
