package dev.expunge.internal.schema;

import dev.expunge.spi.Column;
import dev.expunge.spi.SqlType;
import java.util.EnumSet;
import java.util.Set;

/** Tells which columns hold which values. */
final class Types {

    private Types() {}

    /** Whether a live column of a type holds every value of a declared one. */
    static boolean holds(SqlType live, Column<?> declared) {
        return holders(declared.type().sqlType()).contains(live);
    }

    private static Set<SqlType> holders(SqlType value) {
        return switch (value) {
            case SMALLINT -> EnumSet.of(SqlType.SMALLINT, SqlType.INTEGER, SqlType.BIGINT, SqlType.DECIMAL);
            case INTEGER -> EnumSet.of(SqlType.INTEGER, SqlType.BIGINT, SqlType.DECIMAL);
            case BIGINT -> EnumSet.of(SqlType.BIGINT, SqlType.DECIMAL);
            case REAL -> EnumSet.of(SqlType.REAL, SqlType.DOUBLE, SqlType.DECIMAL);
            case DOUBLE -> EnumSet.of(SqlType.DOUBLE, SqlType.DECIMAL);
            // A key that the database counts is no decimal, whatever its field is.
            case DECIMAL -> EnumSet.of(SqlType.DECIMAL, SqlType.BIGINT);
            default -> EnumSet.of(value);
        };
    }
}
