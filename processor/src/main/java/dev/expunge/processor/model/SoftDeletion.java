package dev.expunge.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The columns that mark a row as deleted: those of fields, or columns of the table's own. Exactly one of
 * {@code deletedAt} and {@code flag} is there.
 *
 * @param deletedAt when the row was deleted
 * @param flag true on a deleted row
 * @param deletionId the id of the delete that took the row
 * @param deletedBy who deleted the row
 */
public record SoftDeletion(
        Optional<ColumnDescriptor> deletedAt,
        Optional<ColumnDescriptor> flag,
        Optional<ColumnDescriptor> deletionId,
        Optional<ColumnDescriptor> deletedBy) {

    /** Returns the column that alone says whether a row is live. */
    public ColumnDescriptor deciding() {
        return deletedAt.or(() -> flag).orElseThrow();
    }

    /** Returns all columns, the deciding one first. */
    public List<ColumnDescriptor> columns() {
        return Stream.of(deletedAt, flag, deletionId, deletedBy)
                .flatMap(Optional::stream)
                .toList();
    }
}
