package dev.expunge.internal.deletion.hook;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.plan.Parts;
import java.util.Optional;

/** Calls the hooks of one try of a delete, phase by phase. */
public interface HookCalls {

    /** Takes the rows that a delete has collected: once, and again after hooks were called that may have changed them. */
    default void found(Parts parts) {}

    /** Returns a model of which rows were found that its hooks have not heard of before they are deleted. */
    default Optional<String> due() {
        return Optional.empty();
    }

    /** Calls the hooks that are due. */
    default void before() {}

    /** Calls the hooks of the rows that a step has taken, and returns whether there was any. */
    default boolean after(Step.Taking step, long rows) {
        return false;
    }
}
