package dev.expunge.processor.model;

import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import java.util.List;

/**
 * A reference, seen from the child.
 *
 * @param parent the parent model
 * @param parentFields what the columns hold, one for each column: the parent's fields, or the components of its key,
 *     where a field of several columns is one for each of them
 * @param toKey whether these are the parent's key
 * @param heldAs how the child's field holds it
 * @param action what a delete of the parent does
 * @param oneToOne whether at most one child refers to each parent
 * @param clearable whether it may be cleared to open a cycle
 */
public record ReferenceDescriptor(
        TypeName parent,
        List<String> parentFields,
        boolean toKey,
        HeldAs heldAs,
        DeleteAction action,
        boolean oneToOne,
        boolean clearable) {

    public ReferenceDescriptor {
        parentFields = List.copyOf(parentFields);
    }

    public OnDelete onDelete() {
        return action.onDelete();
    }

    public OnSoftDelete onSoftDelete() {
        return action.onSoftDelete();
    }

    /** Returns the place of the annotation that says what a delete does. */
    public Anchor onDeleteAnchor() {
        return action.anchor();
    }

    /** How a field holds a reference. */
    public enum HeldAs {
        /** The field's type is the parent model. */
        OBJECT,
        /** The field holds the value of the parent's single key or referenced column. */
        VALUE,
        /** The field holds the parent's generated key record. */
        KEY_RECORD
    }
}
