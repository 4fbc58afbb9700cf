package dev.expunge.dialect;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.chrono.IsoEra;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/**
 * Dates and times as PostgreSQL's driver sends them where they travel alone. In arrays it writes them as Java does: with
 * years that PostgreSQL does not read, and with nanoseconds, which PostgreSQL rounds to the even microsecond and the driver
 * upwards.
 */
final class PostgreSqlTimes {

    private static final String LAST = "infinity";
    private static final String FIRST = "-infinity";

    /** What is before is the beginning of time to the driver. */
    private static final LocalDateTime BEGINNING = LocalDate.of(-4712, 1, 1).atStartOfDay();

    private static final Duration LEEWAY = Duration.ofMillis(500);
    private static final LocalDateTime END = LocalDateTime.MAX.minus(LEEWAY);
    private static final OffsetDateTime END_ANYWHERE = OffsetDateTime.MAX.minus(LEEWAY);
    private static final LocalTime MIDNIGHT = LocalTime.MAX.minusNanos(500);

    private PostgreSqlTimes() {}

    static String written(LocalDate date) {
        if (date.equals(LocalDate.MAX)) {
            return LAST;
        }
        return date.isBefore(BEGINNING.toLocalDate()) ? FIRST : digits(date) + era(date);
    }

    static String written(LocalTime time) {
        return time.isAfter(MIDNIGHT)
                ? "24:00:00"
                : rounded(time.atDate(LocalDate.EPOCH)).toLocalTime().toString();
    }

    static String written(LocalDateTime time) {
        if (time.isAfter(END)) {
            return LAST;
        }
        return time.isBefore(BEGINNING) ? FIRST : written(time, "");
    }

    static String written(OffsetDateTime time) {
        if (time.isAfter(END_ANYWHERE)) {
            return LAST;
        }
        return time.isBefore(BEGINNING.atOffset(ZoneOffset.UTC))
                ? FIRST
                : written(time.toLocalDateTime(), time.getOffset().getId());
    }

    private static String written(LocalDateTime time, String offset) {
        LocalDateTime rounded = rounded(time);
        LocalDate date = rounded.toLocalDate();
        return digits(date) + " " + rounded.toLocalTime() + offset + era(date);
    }

    private static LocalDateTime rounded(LocalDateTime time) {
        return time.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
    }

    private static String digits(LocalDate date) {
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return "%04d-%02d-%02d".formatted(year, date.getMonthValue(), date.getDayOfMonth());
    }

    private static String era(LocalDate date) {
        return date.getEra() == IsoEra.BCE ? " BC" : "";
    }
}
