package dev.expunge.processor.model;

import java.util.Optional;

/**
 * Where a model's rows are, by names exactly as the database holds them.
 *
 * @param softDeletion how they are marked as deleted, if they are not removed
 */
public record TableDescriptor(Optional<String> schema, String name, Optional<SoftDeletion> softDeletion) {

    /** A table whose rows are removed. */
    public TableDescriptor(Optional<String> schema, String name) {
        this(schema, name, Optional.empty());
    }

    /** Returns the same table, whose rows are marked. */
    public TableDescriptor markedBy(Optional<SoftDeletion> marks) {
        return new TableDescriptor(schema, name, marks);
    }

    /** Returns where the rows are and nothing else, to compare it. */
    public TableDescriptor place() {
        return markedBy(Optional.empty());
    }
}
