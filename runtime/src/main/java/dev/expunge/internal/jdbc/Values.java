package dev.expunge.internal.jdbc;

import dev.expunge.spi.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads values of results in the classes that carry them. */
final class Values {

    private Values() {}

    static @Nullable Object read(ResultSet results, int index, SqlType type) throws SQLException {
        Object value = readAny(results, index, type);
        return results.wasNull() ? null : value;
    }

    private static @Nullable Object readAny(ResultSet results, int index, SqlType type) throws SQLException {
        return switch (type) {
            case BOOLEAN -> results.getBoolean(index);
            case SMALLINT -> results.getShort(index);
            case INTEGER -> results.getInt(index);
            case BIGINT -> results.getLong(index);
            case REAL -> results.getFloat(index);
            case DOUBLE -> results.getDouble(index);
            case DECIMAL -> results.getBigDecimal(index);
            case TEXT, JSON -> results.getString(index);
            case BINARY -> results.getBytes(index);
            case UUID -> results.getObject(index, UUID.class);
            case DATE -> results.getObject(index, LocalDate.class);
            case TIME -> results.getObject(index, LocalTime.class);
            case TIMESTAMP -> results.getObject(index, LocalDateTime.class);
            case TIMESTAMP_WITH_TIME_ZONE -> results.getObject(index, OffsetDateTime.class);
        };
    }
}
