package dev.expunge.dialect;

/** What a read that locks its rows does about rows that another transaction has locked. */
public enum RowLock {
    /** It waits for the other transaction to end, as long as the database lets it. */
    WAIT,
    /** It fails with a conflict. */
    NO_WAIT,
    /** It leaves them out: for queues that several workers take from. */
    SKIP_LOCKED
}
