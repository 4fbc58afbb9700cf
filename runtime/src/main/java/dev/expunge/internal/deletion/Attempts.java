package dev.expunge.internal.deletion;

import dev.expunge.deletion.LockScope;
import dev.expunge.dialect.Dialect;
import dev.expunge.error.ExpungeException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.error.deletion.OldSnapshotException;
import dev.expunge.internal.deletion.rows.Closure;
import dev.expunge.internal.deletion.rows.FoundRoots;
import dev.expunge.internal.transaction.Backoff;
import dev.expunge.internal.transaction.OpenTransaction;
import dev.expunge.internal.transaction.Retry;
import java.util.Optional;

/**
 * The tries of one delete. After a conflict it is tried again. A foreign key that refused to let a row go is believed only
 * when the next try finds the same rows to delete: else another transaction had added one meanwhile.
 */
final class Attempts implements Retry {

    private final DeletionRequest request;
    private final Backoff backoff;
    private Optional<RunningDelete> latest = Optional.empty();
    private Optional<Suspicion> suspicion = Optional.empty();
    private int statements;

    Attempts(DeletionRequest request, Backoff backoff) {
        this.request = request;
        this.backoff = backoff;
    }

    /**
     * Runs the delete once, in a transaction.
     *
     * @throws OldSnapshotException if it would overlook rows that nothing else meets
     */
    Outcome run(OpenTransaction transaction) {
        requireNewRows(transaction);
        RunningDelete attempt = new RunningDelete(request, transaction);
        latest = Optional.of(attempt);
        return attempt.run(suspicion).after(statements);
    }

    /** Who locks nothing has accepted what others do meanwhile. */
    private void requireNewRows(OpenTransaction transaction) {
        Dialect dialect = transaction.session().dialect();
        if (dialect.overlooksNewRows() && request.options().lock() != LockScope.NONE && transaction.seesOneSnapshot()) {
            throw new OldSnapshotException(request.labels().of(request.plan().root()), dialect.name());
        }
    }

    /** Returns the roots that the latest try has found. */
    FoundRoots roots() {
        return latest.map(RunningDelete::roots).orElse(FoundRoots.NONE);
    }

    /** Whether the latest try was refused for its own rows, and not for those of a delete that a hook has called. */
    boolean isRefusedBy(DeletionRefusedException thrown) {
        return latest.filter(attempt -> attempt.isRefusedBy(thrown)).isPresent();
    }

    @Override
    public boolean again(ExpungeException failure, int tries) {
        if (tries > request.options().retries() || !isWorthIt(failure)) {
            return false;
        }
        statements += latest.map(RunningDelete::statements).orElse(0);
        suspicion = failure instanceof ForeignKeyException refusal
                ? latest.map(attempt -> new Suspicion(attempt.closure(), refusal))
                : Optional.empty();
        return backoff.await(tries);
    }

    /** A refusal that is believed comes before the next try deletes anything, and is none to doubt again. */
    private boolean isWorthIt(ExpungeException failure) {
        return failure.isRetryable() || mayHaveSeenTooLittle(failure);
    }

    @Override
    public boolean mayHaveSeenTooLittle(ExpungeException failure) {
        return failure instanceof ForeignKeyException
                && latest.filter(RunningDelete::isDeleting).isPresent();
    }

    /**
     * A refusal that only another transaction's new rows can excuse.
     *
     * @param closure the rows of the try that was refused
     * @param refusal what it was refused by
     */
    record Suspicion(Closure closure, ForeignKeyException refusal) {

        /**
         * Believes the refusal if nothing has changed.
         *
         * @throws ForeignKeyException if the rows are the same again
         */
        void require(Closure found) {
            if (closure.isContainedIn(found)) {
                throw refusal;
            }
        }
    }
}
