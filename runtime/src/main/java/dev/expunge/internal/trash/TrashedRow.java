package dev.expunge.internal.trash;

import dev.expunge.internal.sql.DeletionTime;
import dev.expunge.internal.sql.KeyIdentity;
import dev.expunge.internal.sql.Parameter;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Row;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a restore knows of one row.
 *
 * @param values the values that are not null, in their fields' types, by column
 */
record TrashedRow(Map<Column<?>, Object> values) {

    static TrashedRow read(Row row, List<Column<?>> columns) {
        Map<Column<?>, Object> values = new HashMap<>();
        for (Column<?> column : columns) {
            Object value = row.optional(column);
            if (value != null) {
                values.put(column, value);
            }
        }
        return new TrashedRow(values);
    }

    /** Returns the values of some columns, in order; empty if one of them is null. */
    Optional<List<Object>> valuesOf(List<Column<?>> columns) {
        List<Object> wanted = new ArrayList<>(columns.size());
        columns.forEach(column -> Optional.ofNullable(values.get(column)).ifPresent(wanted::add));
        return wanted.size() == columns.size() ? Optional.of(wanted) : Optional.empty();
    }

    /** Returns the same values so that they equal those of another row if the database holds them equal. */
    Optional<List<Object>> identity(List<Column<?>> columns) {
        return valuesOf(columns).map(wanted -> KeyIdentity.of(columns, wanted));
    }

    boolean isLive(Marks marks) {
        Object deciding = values.get(marks.deciding());
        return marks.flag().isPresent() ? !Boolean.TRUE.equals(deciding) : deciding == null;
    }

    /** Returns the delete that took the row, if that is kept. */
    Optional<UUID> deletionId(Marks marks) {
        return marks.deletionId().map(values::get).map(UUID.class::cast);
    }

    /** Returns when the row was marked, if that is kept: by itself, or within the id of the delete. */
    Optional<Instant> markedAt(Marks marks) {
        return marks.deletedAt()
                .flatMap(column -> Optional.ofNullable(values.get(column)).map(value -> instant(column, value)))
                .or(() -> deletionId(marks).flatMap(DeletionTime::of));
    }

    private static Instant instant(Column<?> column, Object value) {
        Object carried = Parameter.carried(column, value);
        return carried instanceof LocalDateTime inUtc
                ? inUtc.toInstant(ZoneOffset.UTC)
                : ((OffsetDateTime) carried).toInstant();
    }
}
