package dev.expunge.error;

import org.jspecify.annotations.Nullable;

/** Everything that this library reports at run time. The message says what happened, where, and what to do. */
public abstract class ExpungeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private TransactionState transactionState = TransactionState.USABLE;
    private boolean retryable;

    @SuppressWarnings("exports")
    protected ExpungeException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    protected ExpungeException(String message) {
        super(message);
    }

    /** Returns what became of the transaction in which this happened. */
    public final TransactionState transactionState() {
        return transactionState;
    }

    /**
     * Whether the same work may well succeed if it is done again in a new transaction, because nothing was wrong but that
     * another transaction was in the way. A caller's transaction has to be repeated as a whole.
     */
    public final boolean isRetryable() {
        return retryable;
    }

    /** Called by the runtime when it has put the transaction away. */
    public final void concluded(TransactionState state, boolean canBeRetried) {
        transactionState = state;
        retryable = canBeRetried;
    }
}
