package dev.expunge.internal.deletion.hook;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One try of a delete, as hooks are told of it.
 *
 * @param deletionId its id, the same on all tries
 * @param actor who deletes, if the caller has said it
 * @param origin the model of the roots, as people call it
 * @param commit takes what is to be done after the commit
 */
public record CurrentDelete(UUID deletionId, Optional<String> actor, String origin, Consumer<Runnable> commit) {

    public void afterCommit(Runnable action) {
        commit.accept(action);
    }
}
