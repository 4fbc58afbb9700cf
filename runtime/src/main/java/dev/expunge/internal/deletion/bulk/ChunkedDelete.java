package dev.expunge.internal.deletion.bulk;

import dev.expunge.deletion.BulkDeleteException;
import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.deletion.ChunksRefusedException;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.plan.PartedPlan;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.transaction.Pause;
import java.util.UUID;

/** One delete in chunks, by ascending keys of its roots. Between two chunks nothing is kept of them but counts. */
public final class ChunkedDelete {

    private final Selection roots;
    private final BulkOptions options;
    private final ChunkDelete chunks;
    private final Pause pause;
    private final String model;
    private final RunningReport report;
    private final ChunkSize size;

    /**
     * Prepares it.
     *
     * @param id the deletion id
     * @param plan what each chunk runs
     * @throws ChunksRefusedException if it cannot be done in chunks
     */
    public ChunkedDelete(
            UUID id,
            PartedPlan plan,
            Selection roots,
            BulkOptions options,
            ChunkDelete chunks,
            Labels labels,
            Pause pause) {
        new ChunkRequirements(plan, labels).check(roots, options);
        this.roots = roots;
        this.options = options;
        this.chunks = chunks;
        this.pause = pause;
        this.model = labels.of(plan.root());
        this.report = new RunningReport(id, plan, labels, options.startAfter());
        this.size = new ChunkSize(options.chunkSize());
    }

    /**
     * Deletes chunk after chunk until no root is left or a stop is requested.
     *
     * @throws ChunksRefusedException if there is a transaction of the caller's
     * @throws dev.expunge.error.deletion.DeletionLimitException if it would take more rows than the options allow
     * @throws BulkDeleteException if anything fails after that
     */
    public DeletionReport run() {
        if (!chunks.areCommittedByThemselves()) {
            throw ChunksRefusedException.ofCallersTransaction(model);
        }
        if (roots.selectsNothing()) {
            return report.report(false);
        }
        if (options.deletion().isLimited() && !isStopRequested()) {
            report.add(chunks.count(left()));
        }
        try {
            return deleteAll();
        } catch (RuntimeException failure) {
            throw new BulkDeleteException(model, report.report(false), failure);
        }
    }

    private DeletionReport deleteAll() {
        boolean isMoreLeft = true;
        while (isMoreLeft) {
            if (isStopRequested()) {
                return report.report(true);
            }
            isMoreLeft = deleteNext();
        }
        return report.report(false);
    }

    private boolean isStopRequested() {
        return Thread.currentThread().isInterrupted() || options.stop().getAsBoolean();
    }

    /** Deletes one chunk, and returns whether there may be another: one that was not full was the last. */
    private boolean deleteNext() {
        int atMost = size.next();
        Chunk chunk = chunks.delete(left().limitedTo(atMost));
        if (chunk.refusal().isPresent()) {
            goPast(chunk, chunk.refusal().get());
            return true;
        }
        add(chunk);
        boolean isMoreLeft = chunk.roots().count() == atMost;
        if (isMoreLeft) {
            rest();
        }
        return isMoreLeft;
    }

    private Selection left() {
        return KeyRange.after(report.lastKey(), roots);
    }

    private void add(Chunk chunk) {
        requireAnother(chunk);
        report.add(chunk);
        if (chunk.afterwards().isPresent()) {
            throw chunk.afterwards().get();
        }
        size.passed();
        if (!chunk.isEmpty()) {
            options.progress().accept(report.report(false));
        }
    }

    private void goPast(Chunk chunk, DeletionRefusedException refusal) {
        if (options.skipped().isEmpty()) {
            throw refusal;
        }
        if (chunk.roots().count() > 1) {
            size.refused(chunk.roots().count());
            return;
        }
        requireAnother(chunk);
        report.skip(chunk);
        options.skipped().get().accept(refusal);
    }

    /** A key that lost something on its way out of the database does not lead past its own row. */
    private void requireAnother(Chunk chunk) {
        if (!chunk.isEmpty() && chunk.roots().lastKey().equals(report.lastKey())) {
            throw ChunksRefusedException.ofInexactKeys(model);
        }
    }

    private void rest() {
        if (options.pause().isZero()) {
            return;
        }
        try {
            pause.take(options.pause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
