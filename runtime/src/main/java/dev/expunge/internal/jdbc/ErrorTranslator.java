package dev.expunge.internal.jdbc;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.Fault;
import dev.expunge.error.database.AuthenticationException;
import dev.expunge.error.database.CheckException;
import dev.expunge.error.database.ConflictException;
import dev.expunge.error.database.ConnectionException;
import dev.expunge.error.database.DatabaseException;
import dev.expunge.error.database.Failure;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.database.MissingColumnException;
import dev.expunge.error.database.MissingTableException;
import dev.expunge.error.database.NotNullException;
import dev.expunge.error.database.OutcomeUnknownException;
import dev.expunge.error.database.PermissionException;
import dev.expunge.error.database.StatementCancelledException;
import dev.expunge.error.database.StatementException;
import dev.expunge.error.database.TransactionStateException;
import dev.expunge.error.database.UnfitValueException;
import dev.expunge.error.database.UniqueValueException;
import java.sql.SQLException;
import java.util.Objects;

/** Turns what a driver throws into exceptions that say what happened, where, and what to do. */
public final class ErrorTranslator {

    private static final Task NO_TASK = new Task("", "");
    private static final Sending COMMIT = Sending.of("COMMIT");

    private final Dialect dialect;
    private final boolean showsValues;

    ErrorTranslator(Dialect dialect, boolean showsValues) {
        this.dialect = dialect;
        this.showsValues = showsValues;
    }

    /** Returns what to throw when a statement was refused. */
    DatabaseException statement(SQLException refusal, Sending sending, Task task) {
        Failure failure = failure(refusal, sending, task);
        SQLException cause = showsValues ? refusal : ValueFree.of(refusal, dialect);
        return switch (fault(failure)) {
            case FOREIGN_KEY -> new ForeignKeyException(failure, cause);
            case UNIQUE -> new UniqueValueException(failure, cause);
            case NOT_NULL -> new NotNullException(failure, cause);
            case CONSTRAINT -> new CheckException(failure, cause);
            case UNFIT_VALUE -> new UnfitValueException(failure, cause);
            case TRANSACTION_STATE -> new TransactionStateException(failure, cause);
            case CONFLICT -> new ConflictException(failure, cause);
            case MISSING_TABLE -> new MissingTableException(failure, cause);
            case MISSING_COLUMN -> new MissingColumnException(failure, cause);
            case AUTHENTICATION -> new AuthenticationException(failure, cause);
            case PERMISSION -> new PermissionException(failure, cause);
            case CANCELLED -> new StatementCancelledException(failure, cause);
            case CONNECTION -> new ConnectionException(failure, cause);
            case OTHER -> new StatementException(failure, cause);
        };
    }

    /** Returns what to throw when no connection could be had. */
    public DatabaseException connecting(SQLException refusal) {
        Failure failure = failure(refusal, Sending.of(""), NO_TASK);
        SQLException cause = beside(refusal);
        return switch (fault(failure)) {
            case AUTHENTICATION -> new AuthenticationException(failure, cause);
            case TRANSACTION_STATE -> new TransactionStateException(failure, cause);
            default -> new ConnectionException(failure, cause);
        };
    }

    /** Returns what to throw when a transaction could not be committed. */
    public DatabaseException committing(SQLException refusal) {
        Failure failure = failure(refusal, COMMIT, NO_TASK);
        return fault(failure) == Fault.CONNECTION
                ? new OutcomeUnknownException(failure, beside(refusal))
                : statement(refusal, COMMIT, NO_TASK);
    }

    /** Returns what to throw when a savepoint in the caller's transaction could not be given up. */
    public DatabaseException releasing(SQLException refusal) {
        return statement(refusal, Sending.of("RELEASE SAVEPOINT"), NO_TASK);
    }

    /** Returns how to show what was refused beside all statements, where no values are sent. */
    public SQLException beside(SQLException refusal) {
        return showsValues ? refusal : ValueFree.ofPlain(refusal, dialect);
    }

    private Fault fault(Failure failure) {
        return dialect.fault(failure.sqlState(), failure.vendorCode());
    }

    private Failure failure(SQLException refusal, Sending sending, Task task) {
        String message = Objects.requireNonNullElse(ValueFree.origin(refusal).getMessage(), "");
        return new Failure(
                task.model(),
                task.step(),
                sending.text(),
                showsValues ? Literals.of(sending.values()) : "",
                Objects.requireNonNullElse(refusal.getSQLState(), ""),
                refusal.getErrorCode(),
                dialect.culprit(message).orElse(""));
    }
}
