package dev.expunge.error;

/**
 * Something was to be done after the commit of a transaction that the caller commits, of which nobody tells us. The
 * delete is refused, since a listener that is silently never called is worse.
 */
public final class UnknownCommitException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    public UnknownCommitException() {
        super("Something was to be done after the commit, but the transaction is the caller's, and we do not learn of"
                + " its commit. Work in a transaction of ours (a DataSource, inTransaction), override"
                + " TransactionRunner.afterCommit, or delete withoutHooks() and tell the listeners yourself. A connection"
                + " in auto-commit mode is in a transaction while a stream of ours is open on it, or inTransaction runs:"
                + " close the stream first, or work through the managers that inTransaction hands over.");
    }
}
