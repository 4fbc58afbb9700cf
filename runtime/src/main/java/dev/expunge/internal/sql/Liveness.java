package dev.expunge.internal.sql;

import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;

/** Says in SQL whether a row of a soft-deletable model is live or in the trash. */
public final class Liveness {

    private Liveness() {}

    /**
     * Writes a condition that is never unknown.
     *
     * @param qualifier names the row, quoted
     */
    public static SqlWriter writeLive(Marks marks, String qualifier, SqlWriter sql) {
        return write(marks, qualifier, " IS NULL", " = FALSE", sql);
    }

    /** Writes the opposite condition. */
    public static SqlWriter writeTrashed(Marks marks, String qualifier, SqlWriter sql) {
        return write(marks, qualifier, " IS NOT NULL", " = TRUE", sql);
    }

    private static SqlWriter write(Marks marks, String qualifier, String ofTime, String ofFlag, SqlWriter sql) {
        Column<?> deciding = marks.deciding();
        return sql.column(qualifier, deciding).sql(marks.flag().isPresent() ? ofFlag : ofTime);
    }
}
