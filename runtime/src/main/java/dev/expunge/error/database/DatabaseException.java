package dev.expunge.error.database;

import dev.expunge.error.ExpungeException;
import org.jspecify.annotations.Nullable;

/**
 * The database refused, or could not be reached. The driver's own exception is the cause; some drivers put values into
 * its message, which is why this message does not repeat it.
 */
public abstract class DatabaseException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final Failure failure;

    /** @param sentence what happened and what to do, between the place and the evidence */
    @SuppressWarnings("exports")
    protected DatabaseException(String sentence, Failure failure, @Nullable Throwable cause) {
        super(failure.place() + sentence + failure.evidence(), cause);
        this.failure = failure;
    }

    /** Returns the model whose rows were read or changed, or empty outside any. */
    public final String model() {
        return failure.model();
    }

    /** Returns what was done with them, for example {@code step 3: delete}; empty outside any. */
    public final String step() {
        return failure.step();
    }

    /** Returns the statement with a question mark for each parameter; empty if none was sent. */
    public final String statement() {
        return failure.statement();
    }

    /** Returns the SQLSTATE; empty if the driver gave none. */
    public final String sqlState() {
        return failure.sqlState();
    }

    /** Returns the product's own code. */
    public final int vendorCode() {
        return failure.vendorCode();
    }

    final Failure failure() {
        return failure;
    }
}
