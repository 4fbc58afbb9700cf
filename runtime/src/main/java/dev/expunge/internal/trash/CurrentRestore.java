package dev.expunge.internal.trash;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The restore of one row, as hooks are told of it.
 *
 * @param deletionId the delete that took the row, if that is known
 * @param commit takes what is to be done after the commit
 */
public record CurrentRestore(Optional<UUID> deletionId, Consumer<Runnable> commit) {

    public void afterCommit(Runnable action) {
        commit.accept(action);
    }
}
