package dev.expunge.error;

/** What became of the transaction in which something failed. */
public enum TransactionState {
    /**
     * What failed was taken back alone, or never began: the caller's transaction goes on, with everything that was done
     * in it before.
     */
    USABLE,
    /** The transaction cannot be used any more: it has to be rolled back by whoever holds its connection. */
    MUST_ROLL_BACK,
    /** The whole transaction is rolled back: it was our own, or the database has ended the caller's. */
    ALREADY_ROLLED_BACK,
    /** The transaction is committed, and stays so: what failed was to be done afterwards. */
    COMMITTED,
    /** The connection was lost while our own transaction was being committed: nobody can say whether it was. */
    UNKNOWN
}
