package dev.expunge.internal.transaction;

import dev.expunge.error.ExpungeException;
import dev.expunge.error.TransactionLostException;
import dev.expunge.error.TransactionState;
import dev.expunge.error.database.ConflictException;
import dev.expunge.error.database.DatabaseException;
import dev.expunge.error.database.OutcomeUnknownException;
import dev.expunge.internal.jdbc.Cleanup;
import dev.expunge.internal.jdbc.SessionSettings;
import java.sql.Connection;
import java.sql.SQLException;

/** Puts a transaction away after a failure, and lets the exception say what became of it. */
final class Aftermath {

    private final Beginning beginning;
    private final SessionSettings settings;

    Aftermath(Beginning beginning, SessionSettings settings) {
        this.beginning = beginning;
        this.settings = settings;
    }

    /** Takes back what the work did in a transaction, and leaves it. */
    void of(Throwable failure, Transaction transaction, Retry retry) {
        TransactionState state = takeBack(failure, transaction);
        if (failure instanceof ExpungeException ours) {
            boolean isRetryable = ours.isRetryable()
                    || failure instanceof ConflictException
                    || (retry.mayHaveSeenTooLittle(ours) && seesOneSnapshot(transaction));
            ours.concluded(state, isRetryable);
        }
        if (state != TransactionState.USABLE) {
            beginning.lost(failure);
        }
        putAway(failure, transaction::leave);
    }

    private TransactionState takeBack(Throwable failure, Transaction transaction) {
        boolean isUndone = putAway(failure, transaction::undo);
        Throwable first = first(failure);
        if (failure instanceof OutcomeUnknownException) {
            return TransactionState.UNKNOWN;
        }
        if (transaction.isOurs()) {
            return isUndone ? TransactionState.ALREADY_ROLLED_BACK : TransactionState.MUST_ROLL_BACK;
        }
        if (mayHaveEnded(first)) {
            return isUndone ? TransactionState.MUST_ROLL_BACK : TransactionState.ALREADY_ROLLED_BACK;
        }
        boolean goesOn = isUndone && !isDoomed(first, transaction);
        return goesOn ? TransactionState.USABLE : TransactionState.MUST_ROLL_BACK;
    }

    private boolean putAway(Throwable failure, Cleanup.Action action) {
        return Cleanup.after(failure, () -> {
            try {
                action.run();
            } catch (SQLException second) {
                throw settings.errors().beside(second);
            }
        });
    }

    /** Returns what has ended a transaction, if that was caught as if it could go on, and found later. */
    static Throwable first(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof TransactionLostException && cause != null ? cause : failure;
    }

    /** Whether the database may have rolled back all: if it has, our savepoint is gone; if not, it does no more work. */
    private boolean mayHaveEnded(Throwable failure) {
        return failure instanceof DatabaseException refusal
                && settings.dialect().endsTransaction(refusal.sqlState(), refusal.vendorCode());
    }

    /** Whatever could not be serialized cannot be serialized later either: no savepoint undoes what was read. */
    private static boolean isDoomed(Throwable failure, Transaction transaction) {
        return failure instanceof ConflictException && isIsolated(transaction, Connection.TRANSACTION_SERIALIZABLE);
    }

    /** A caller's older snapshot does not show rows that a constraint meets; a new one does. */
    private static boolean seesOneSnapshot(Transaction transaction) {
        return !transaction.isOurs() && isIsolated(transaction, Connection.TRANSACTION_REPEATABLE_READ);
    }

    private static boolean isIsolated(Transaction transaction, int level) {
        try {
            return transaction.connection().getTransactionIsolation() >= level;
        } catch (SQLException unknown) {
            return false;
        }
    }
}
