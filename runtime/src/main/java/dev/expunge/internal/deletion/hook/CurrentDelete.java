package dev.expunge.internal.deletion.hook;

import dev.expunge.deletion.Step;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * One try of a delete, as hooks are told of it.
 *
 * @param deletionId its id, the same on all tries
 * @param actor who deletes, if the caller has said it
 * @param origin the model of the roots, as people call it
 * @param isSoft whether the rows that hooks hear of go to the trash
 * @param commit takes what is to be done after the commit
 */
public record CurrentDelete(
        UUID deletionId, Optional<String> actor, String origin, boolean isSoft, Consumer<Runnable> commit) {

    /** Returns what hooks are told of rows that a step takes. */
    CurrentDelete taking(Step.Taking step) {
        return new CurrentDelete(deletionId, actor, origin, step instanceof Step.Mark, commit);
    }

    public void afterCommit(Runnable action) {
        commit.accept(action);
    }
}
