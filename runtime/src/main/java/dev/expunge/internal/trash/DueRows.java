package dev.expunge.internal.trash;

import dev.expunge.field.Condition;
import dev.expunge.field.Selection;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Path;
import dev.expunge.spi.SqlType;
import dev.expunge.spi.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The rows that have been in the trash for so long that they are due.
 *
 * @param limit what went there earlier is due
 */
record DueRows(Instant limit) {

    /** Whether a row goes: never where no column keeps the time, whatever the id of the delete tells. */
    boolean isDue(TrashedRow row, Marks marks) {
        return marks.deletedAt().isPresent()
                && !row.isLive(marks)
                && row.markedAt(marks).filter(marked -> marked.isBefore(limit)).isPresent();
    }

    /** Returns the due rows of a table that keeps the time. */
    @SuppressWarnings("unchecked") // the value is made by the column's own type
    Selection of(Table table, Column<?> deletedAt) {
        Path root = Path.root(table);
        Column<Object> column = (Column<Object>) deletedAt;
        Condition due = Condition.Comparison.ofValue(
                new Condition.Operand<>(root, column), Condition.Comparator.LT, value(column));
        return Selection.all(table).in(Selection.Scope.TRASH).filter(root, due);
    }

    private Object value(Column<Object> column) {
        return column.type()
                .fromSql()
                .apply(
                        column.type().sqlType() == SqlType.TIMESTAMP
                                ? LocalDateTime.ofInstant(limit, ZoneOffset.UTC)
                                : limit.atOffset(ZoneOffset.UTC));
    }
}
