package dev.expunge.processor.model;

import java.util.List;

/**
 * What generated code does with instances of a model.
 *
 * @param construction how they are made
 * @param hooks what is called on them when their rows are deleted, in this order
 */
public record InstanceDescriptor(Construction construction, List<HookMethod> hooks) {

    public InstanceDescriptor {
        hooks = List.copyOf(hooks);
    }

    /** Returns the instances of a model on which nothing is called. */
    public static InstanceDescriptor made(Construction construction) {
        return new InstanceDescriptor(construction, List.of());
    }
}
