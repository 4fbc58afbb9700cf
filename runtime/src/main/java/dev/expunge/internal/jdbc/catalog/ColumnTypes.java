package dev.expunge.internal.jdbc.catalog;

import dev.expunge.spi.SqlType;
import java.sql.Types;
import java.util.Locale;
import java.util.Optional;

/** Finds out what a live column holds. */
final class ColumnTypes {

    private ColumnTypes() {}

    /**
     * Returns the type of a live column; empty for types of a product's own, which may hold anything.
     *
     * @param code of {@link Types}
     * @param name what the database calls the type: some report two types by one code
     */
    static Optional<SqlType> of(int code, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "uuid" -> Optional.of(SqlType.UUID);
            case "timestamptz" -> Optional.of(SqlType.TIMESTAMP_WITH_TIME_ZONE);
            case "bit", "timetz" -> Optional.empty();
            default -> ofCode(code);
        };
    }

    private static Optional<SqlType> ofCode(int code) {
        return Optional.ofNullable(
                switch (code) {
                    case Types.BOOLEAN, Types.BIT -> SqlType.BOOLEAN;
                    case Types.SMALLINT -> SqlType.SMALLINT;
                    case Types.INTEGER -> SqlType.INTEGER;
                    case Types.BIGINT -> SqlType.BIGINT;
                    case Types.REAL -> SqlType.REAL;
                    case Types.FLOAT, Types.DOUBLE -> SqlType.DOUBLE;
                    case Types.NUMERIC, Types.DECIMAL -> SqlType.DECIMAL;
                    case Types.CHAR,
                            Types.VARCHAR,
                            Types.LONGVARCHAR,
                            Types.NCHAR,
                            Types.NVARCHAR,
                            Types.LONGNVARCHAR,
                            Types.CLOB,
                            Types.NCLOB -> SqlType.TEXT;
                    case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> SqlType.BINARY;
                    case Types.DATE -> SqlType.DATE;
                    case Types.TIME -> SqlType.TIME;
                    case Types.TIMESTAMP -> SqlType.TIMESTAMP;
                    case Types.TIMESTAMP_WITH_TIMEZONE -> SqlType.TIMESTAMP_WITH_TIME_ZONE;
                    default -> null;
                });
    }
}
