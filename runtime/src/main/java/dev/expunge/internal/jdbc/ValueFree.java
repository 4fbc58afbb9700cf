package dev.expunge.internal.jdbc;

import dev.expunge.dialect.Dialect;
import java.io.IOException;
import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.Optional;

/**
 * Stands in for what a driver has thrown, and all that hangs on it, without texts that may hold values of parameters:
 * drivers repeat them, and whoever logs a stack trace would log them too.
 */
final class ValueFree {

    private static final String LEFT_OUT =
            "What the driver says is left out, because it may hold values: DatabaseSettings.showParameterValues() shows it.";

    private final Dialect dialect;

    /** What hangs on an exception may hang on it twice, or in a circle. */
    private final IdentityHashMap<Throwable, Throwable> standIns = new IdentityHashMap<>();

    private ValueFree(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Returns the stand-in for an exception that answers a statement with parameters. */
    static SQLException of(SQLException failure, Dialect dialect) {
        ValueFree free = new ValueFree(dialect);
        return free.standIn(failure, free.text(failure));
    }

    /** Returns the stand-in for an exception whose own text holds no values, because nothing was sent that had any. */
    static SQLException ofPlain(SQLException failure, Dialect dialect) {
        return new ValueFree(dialect).standIn(failure, Objects.requireNonNullElse(failure.getMessage(), ""));
    }

    private Throwable standIn(Throwable failure) {
        Throwable known = standIns.get(failure);
        if (known != null) {
            return known;
        }
        return failure instanceof SQLException refusal ? standIn(refusal, text(refusal)) : standInOfOther(failure);
    }

    private SQLException standIn(SQLException failure, String text) {
        SQLException standIn = new SQLException(text, failure.getSQLState(), failure.getErrorCode());
        complete(standIn, failure);
        SQLException next = failure.getNextException();
        if (next != null) {
            standIn.setNextException((SQLException) standIn(next));
        }
        return standIn;
    }

    private Throwable standInOfOther(Throwable failure) {
        boolean isOfConnection = failure instanceof IOException;
        Exception standIn = new Exception(
                isOfConnection ? failure.toString() : failure.getClass().getName());
        complete(standIn, failure);
        return standIn;
    }

    private void complete(Throwable standIn, Throwable failure) {
        standIns.put(failure, standIn);
        standIn.setStackTrace(failure.getStackTrace());
        Throwable cause = failure.getCause();
        if (cause != null) {
            standIn.initCause(standIn(cause));
        }
        for (Throwable suppressed : failure.getSuppressed()) {
            standIn.addSuppressed(standIn(suppressed));
        }
    }

    private String text(SQLException failure) {
        SQLException origin = origin(failure);
        Optional<String> text = dialect.withoutValues(
                Objects.requireNonNullElse(origin.getSQLState(), ""),
                Objects.requireNonNullElse(origin.getMessage(), ""));
        return text.orElse(LEFT_OUT);
    }

    /** A batch's own message may repeat the statement with its values. */
    static SQLException origin(SQLException failure) {
        SQLException next = failure.getNextException();
        return failure instanceof BatchUpdateException && next != null ? next : failure;
    }
}
