package dev.expunge.internal.transaction;

import dev.expunge.error.TransactionState;
import java.sql.SQLException;

/** Begins transactions: our own, or within the caller's. */
interface Beginning {

    /**
     * Begins one.
     *
     * @throws SQLException if that is impossible; what the caller has then is {@link #stateIfImpossible}
     */
    Transaction begin() throws SQLException;

    /** Whether what is begun now is ours. */
    boolean isOurs() throws SQLException;

    /** Returns the same beginning, of transactions all of whose statements see the same rows, where it is ours to say. */
    default Beginning ofOneSnapshot() {
        return this;
    }

    /** Returns what a failure to begin leaves the caller with. */
    TransactionState stateIfImpossible();

    /** Hears of a failure that has left the surrounding transaction unusable. */
    default void lost(Throwable failure) {}
}
