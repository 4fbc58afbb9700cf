package dev.expunge.error.deletion;

import dev.expunge.error.ExpungeException;

/**
 * A delete was asked for in a transaction of the caller's that sees the rows of one moment, on a database that neither
 * shows it what others have committed since nor lets constraints meet it. Nothing was changed.
 */
public final class OldSnapshotException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param model the model of the roots
     * @param database the database's name
     */
    public OldSnapshotException(String model, String database) {
        super(model + " cannot be deleted in this transaction: it is yours, at REPEATABLE READ or above, where "
                + database
                + " does not see rows that others have committed since it began, and neither do its constraints. Guards"
                + " would pass them over, and rows would be left behind. Use READ COMMITTED, or managers over a"
                + " DataSource; if nobody else writes, say DeletionOptions.defaults().lock(LockScope.NONE).");
    }
}
