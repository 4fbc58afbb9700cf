package dev.expunge;

import dev.expunge.deletion.PastDeletion;
import dev.expunge.internal.trash.TrashBin;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The deletes whose rows are in the trash, as the rows themselves tell it. There is no other record of them: of what was
 * physically deleted, restored or purged nothing is known any more.
 */
public final class PastDeletions {

    private final TrashBin trash;

    PastDeletions(TrashBin trash) {
        this.trash = trash;
    }

    /**
     * Reads the latest deletes, the latest first.
     *
     * @param limit how many at most
     * @throws IllegalArgumentException if it is not positive
     */
    public List<PastDeletion> latest(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("At least one deletion has to be asked for, and not " + limit);
        }
        return trash.latest(limit);
    }

    /** Reads one delete; empty if none of its rows is in the trash. */
    public Optional<PastDeletion> find(UUID deletionId) {
        return trash.find(deletionId);
    }
}
