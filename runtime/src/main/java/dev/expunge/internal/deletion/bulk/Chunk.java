package dev.expunge.internal.deletion.bulk;

import dev.expunge.error.DeletionRefusedException;
import dev.expunge.internal.deletion.rows.FoundRoots;
import java.util.Map;
import java.util.Optional;

/**
 * What became of the roots of one chunk.
 *
 * @param roots the roots
 * @param deleted rows deleted, by model
 * @param updated rows updated, by reference
 * @param statements statements sent
 * @param refusal why nothing was done with them, if guards refused
 */
public record Chunk(
        FoundRoots roots,
        Map<String, Long> deleted,
        Map<String, Long> updated,
        int statements,
        Optional<DeletionRefusedException> refusal) {

    /** Returns a chunk of which nothing was deleted. */
    public static Chunk refused(FoundRoots roots, DeletionRefusedException refusal) {
        return new Chunk(roots, Map.of(), Map.of(), 0, Optional.of(refusal));
    }

    boolean isEmpty() {
        return roots.count() == 0;
    }
}
