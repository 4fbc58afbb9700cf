package dev.expunge.internal.deletion.bulk;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.AfterCommitException;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.internal.deletion.rows.FoundRoots;
import java.util.Optional;

/**
 * What became of the roots of one chunk.
 *
 * @param roots the roots
 * @param report what is committed; absent if guards refused
 * @param refusal why nothing was done with them, if guards refused
 * @param afterwards what failed after their commit, if anything did
 */
public record Chunk(
        FoundRoots roots,
        Optional<DeletionReport> report,
        Optional<DeletionRefusedException> refusal,
        Optional<AfterCommitException> afterwards) {

    /** Returns a chunk that is committed. */
    public static Chunk committed(FoundRoots roots, DeletionReport report, Optional<AfterCommitException> afterwards) {
        return new Chunk(roots, Optional.of(report), Optional.empty(), afterwards);
    }

    /** Returns a chunk of which nothing was taken. */
    public static Chunk refused(FoundRoots roots, DeletionRefusedException refusal) {
        return new Chunk(roots, Optional.empty(), Optional.of(refusal), Optional.empty());
    }

    boolean isEmpty() {
        return roots.count() == 0;
    }
}
