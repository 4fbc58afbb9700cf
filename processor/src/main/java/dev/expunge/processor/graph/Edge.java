package dev.expunge.processor.graph;

import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * A reference between two linked models.
 *
 * @param constraint the name of its constraint, if the registry declares that deferrable
 */
public record Edge(ModelDescriptor child, FieldDescriptor field, ModelDescriptor parent, Optional<String> constraint) {

    public ReferenceDescriptor reference() {
        return field.reference().orElseThrow();
    }

    public OnDelete onDelete() {
        return reference().onDelete();
    }

    /** Returns the parent's columns that are referred to, in the order of the reference's own. */
    public List<ColumnDescriptor> parentColumns() {
        return reference().toKey()
                ? parent.keyColumns()
                : reference().parentFields().stream()
                        .flatMap(name -> parent.fields().stream()
                                .filter(field -> field.name().equals(name)))
                        .flatMap(field -> field.columns().stream())
                        .toList();
    }

    /** Whether a row may refer to a row of its own table. */
    public boolean toItself() {
        return child.type().equals(parent.type());
    }

    /** Whether a row is deleted with the one that it refers to. */
    public boolean cascades() {
        return onDelete() == OnDelete.CASCADE;
    }

    /** Whether a row goes to the trash with the one that it refers to. */
    public boolean marks() {
        return cascades() && parent.isSoftDeletable() && child.isSoftDeletable();
    }

    /** Whether a row is deleted for good when the one that it refers to goes to the trash. */
    public boolean enters() {
        return cascades() && parent.isSoftDeletable() && reference().onSoftDelete() == OnSoftDelete.DELETE;
    }

    /** Whether a row stays when the one that it refers to goes to the trash, although it is deleted with that one. */
    public boolean stays() {
        return cascades() && parent.isSoftDeletable() && reference().onSoftDelete() == OnSoftDelete.KEEP;
    }

    /** Whether the library does nothing about it, and the database may. */
    public boolean isLeftToDatabase() {
        return switch (onDelete()) {
            case DO_NOTHING, DB_CASCADE, DB_SET_NULL, DB_SET_DEFAULT -> true;
            case CASCADE, PROTECT, RESTRICT, SET_NULL, SET_DEFAULT, SET -> false;
        };
    }

    /** Whether the database can check it when all rows are gone. */
    public boolean deferrable() {
        return constraint.isPresent();
    }

    /** Whether what it refers to may be null, so that a row without it cannot be pointed at itself. */
    public boolean refersToNullable() {
        return !reference().toKey()
                && parent.fields().stream()
                        .filter(candidate -> reference().parentFields().contains(candidate.name()))
                        .anyMatch(FieldDescriptor::nullable);
    }

    /** Returns {@code Child.field}, as messages call this reference. */
    public String label() {
        return child.type().nestedName() + "." + field.name();
    }
}
