package dev.expunge.processor.model;

import dev.expunge.annotation.OnDelete;

/**
 * What a delete of a parent does to the rows that refer to it.
 *
 * @param onDelete the action
 * @param value what SET writes
 * @param anchor place of the annotation that says it
 */
public record DeleteAction(OnDelete onDelete, SetValue value, Anchor anchor) {

    /** Returns an action that needs no value. */
    public static DeleteAction of(OnDelete onDelete, Anchor anchor) {
        return new DeleteAction(onDelete, SetValue.NONE, anchor);
    }
}
