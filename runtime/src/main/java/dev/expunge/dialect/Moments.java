package dev.expunge.dialect;

import dev.expunge.spi.SqlType;

/** Dates and times as the SQL standard writes them. */
final class Moments {

    private Moments() {}

    /** Returns a moment as clocks in UTC show it, if it has a time zone. */
    static String inUtc(String moment, SqlType type) {
        return type == SqlType.TIMESTAMP_WITH_TIME_ZONE
                ? moment + " AT TIME ZONE INTERVAL '0:00' HOUR TO MINUTE"
                : moment;
    }
}
