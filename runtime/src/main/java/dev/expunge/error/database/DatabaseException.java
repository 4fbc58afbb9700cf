package dev.expunge.error.database;

import dev.expunge.error.ExpungeException;
import org.jspecify.annotations.Nullable;

/**
 * The database refused, or could not be reached. The cause is what the driver has thrown, with its SQLSTATE, code and
 * stack trace. Drivers put values into their messages, so an {@link java.sql.SQLException} stands in for theirs that
 * says only what holds none, unless {@code DatabaseSettings.showParameterValues()} was asked for.
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

    /**
     * Returns the values of the statement's parameters in order, as a text for people; empty if there are none, or if
     * they are not to be shown.
     */
    public final String parameters() {
        return failure.parameters();
    }

    final Failure failure() {
        return failure;
    }
}
