package dev.expunge.error;

/** Rows were to be locked where the lock would end with the call. Nothing was sent. */
public final class NoTransactionException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    public NoTransactionException(String model) {
        super("forUpdate() on " + model + " locks its rows until the transaction ends, and here each call is a"
                + " transaction of its own. Call it within inTransaction(...), or open the database over a connection"
                + " whose transaction is yours.");
    }
}
