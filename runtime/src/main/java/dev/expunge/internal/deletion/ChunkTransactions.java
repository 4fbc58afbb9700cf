package dev.expunge.internal.deletion;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.LockScope;
import dev.expunge.error.AfterCommitException;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.bulk.Chunk;
import dev.expunge.internal.deletion.bulk.ChunkDelete;
import dev.expunge.internal.deletion.rows.MatchingRoots;
import dev.expunge.internal.transaction.Backoff;
import dev.expunge.internal.transaction.Retry;
import dev.expunge.internal.transaction.Transactions;
import java.util.Optional;

/** Deletes the chunks of one request, each in a transaction of its own that is tried as often as any other delete. */
final class ChunkTransactions implements ChunkDelete {

    private final DeletionRequest whole;
    private final Transactions transactions;
    private final Backoff backoff;

    ChunkTransactions(DeletionRequest whole, Transactions transactions, Backoff backoff) {
        this.whole = whole;
        this.transactions = transactions;
        this.backoff = backoff;
    }

    @Override
    public boolean areCommittedByThemselves() {
        return transactions.areOurs();
    }

    @Override
    public Chunk delete(Selection roots) {
        long started = System.nanoTime();
        Attempts attempts = new Attempts(whole.startingFrom(new MatchingRoots(roots)), backoff);
        Announcement announcement = new Announcement(whole.hooking());
        try {
            DeletionReport report = transactions.within(
                    attempts,
                    transaction -> announcement.of(
                            transaction, () -> attempts.run(transaction).report(whole.id(), started)));
            return Chunk.committed(attempts.roots(), report, Optional.empty());
        } catch (AfterCommitException late) {
            DeletionReport report = announcement.report().orElseThrow(() -> late);
            return Chunk.committed(attempts.roots(), report, Optional.of(late));
        } catch (DeletionRefusedException refusal) {
            if (!attempts.isRefusedBy(refusal)) {
                throw refusal;
            }
            return Chunk.refused(attempts.roots(), refusal);
        }
    }

    @Override
    public int count(Selection roots) {
        DeletionRequest counted = whole.startingFrom(new MatchingRoots(roots)).locking(LockScope.NONE);
        Retry retry = Retry.ofConflicts(counted.options().retries(), backoff);
        return transactions.within(retry, transaction -> {
            RunningDelete delete = new RunningDelete(counted, transaction);
            delete.count();
            return delete.statements();
        });
    }
}
