package dev.expunge.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns that mark a row as deleted. Exactly one of {@code deletedAt} and {@code flag} is there: it alone says
 * whether a row is live.
 *
 * @param deletedAt when the row was deleted, in UTC; null on a live row
 * @param flag true on a deleted row, false on a live one
 * @param deletionId the id of the delete that took the row; null on a live row; always there beside {@code deletedAt}
 * @param deletedBy who deleted the row, if that is kept; null on a live row
 */
public record Marks(
        Optional<Column<?>> deletedAt,
        Optional<Column<?>> flag,
        Optional<Column<?>> deletionId,
        Optional<Column<?>> deletedBy) {

    public Marks {
        if (deletedAt.isPresent() == flag.isPresent()) {
            throw new IllegalArgumentException("Either a time or a flag says whether a row is live");
        }
        if (deletedAt.isPresent() && deletionId.isEmpty()) {
            throw new IllegalArgumentException("A time of deletion stands beside the id of the delete");
        }
    }

    /** Returns marks of the time and the id of a delete. */
    public static Marks timed(Column<?> deletedAt, Column<?> deletionId) {
        return new Marks(Optional.of(deletedAt), Optional.empty(), Optional.of(deletionId), Optional.empty());
    }

    /** Returns marks that only say that a row is deleted. */
    public static Marks flagged(Column<?> flag) {
        return new Marks(Optional.empty(), Optional.of(flag), Optional.empty(), Optional.empty());
    }

    /** Returns the same marks with the id of the delete. */
    public Marks withDeletionId(Column<?> column) {
        return new Marks(deletedAt, flag, Optional.of(column), deletedBy);
    }

    /** Returns the same marks with who deleted the row. */
    public Marks withDeletedBy(Column<?> column) {
        return new Marks(deletedAt, flag, deletionId, Optional.of(column));
    }

    /** Returns the column that says whether a row is live: by null if it is a time, by false if it is a flag. */
    public Column<?> deciding() {
        return deletedAt.or(() -> flag).orElseThrow();
    }

    /** Returns all columns, the deciding one first. */
    public List<Column<?>> columns() {
        List<Column<?>> columns = new ArrayList<>(List.of(deciding()));
        deletionId.ifPresent(columns::add);
        deletedBy.ifPresent(columns::add);
        return List.copyOf(columns);
    }
}
