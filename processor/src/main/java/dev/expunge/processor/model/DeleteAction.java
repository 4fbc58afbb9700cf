package dev.expunge.processor.model;

import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;

/**
 * What a delete of a parent does to the rows that refer to it.
 *
 * @param onDelete the action
 * @param onSoftDelete what happens to these rows instead when the parent goes to the trash, and they cannot
 * @param value what SET writes
 * @param anchor place of the annotation that says it
 */
public record DeleteAction(OnDelete onDelete, OnSoftDelete onSoftDelete, SetValue value, Anchor anchor) {

    /** An action of which nothing is said about the trash. */
    public DeleteAction(OnDelete onDelete, SetValue value, Anchor anchor) {
        this(onDelete, OnSoftDelete.UNDECLARED, value, anchor);
    }

    /** Returns an action that needs no value. */
    public static DeleteAction of(OnDelete onDelete, Anchor anchor) {
        return new DeleteAction(onDelete, SetValue.NONE, anchor);
    }
}
