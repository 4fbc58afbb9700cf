package dev.expunge.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.spi.SqlType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

/** What PostgreSQL's driver makes of dates and times that travel alone. */
class PostgreSqlTimesTest {

    @Test
    void yearsAreThoseOfAnEra() {
        assertThat(date(LocalDate.of(2024, 2, 29))).isEqualTo("2024-02-29");
        assertThat(date(LocalDate.of(10_000, 1, 1))).isEqualTo("10000-01-01");
        assertThat(date(LocalDate.of(0, 12, 31))).isEqualTo("0001-12-31 BC");
        assertThat(date(LocalDate.of(-4712, 1, 1))).isEqualTo("4713-01-01 BC");
        assertThat(written(SqlType.TIMESTAMP, LocalDateTime.of(-43, 3, 15, 12, 30)))
                .isEqualTo("0044-03-15 12:30 BC");
        assertThat(written(SqlType.TIMESTAMP_WITH_TIME_ZONE, OffsetDateTime.parse("-0043-03-15T12:30+01:00")))
                .isEqualTo("0044-03-15 12:30+01:00 BC");
    }

    @Test
    void theEndsOfTimeAreInfinite() {
        assertThat(date(LocalDate.MAX)).isEqualTo("infinity");
        assertThat(date(LocalDate.of(-4713, 12, 31))).isEqualTo("-infinity");
        assertThat(written(SqlType.TIMESTAMP, LocalDateTime.MAX)).isEqualTo("infinity");
        assertThat(written(SqlType.TIMESTAMP, LocalDateTime.MIN)).isEqualTo("-infinity");
        assertThat(written(SqlType.TIMESTAMP_WITH_TIME_ZONE, OffsetDateTime.MAX))
                .isEqualTo("infinity");
        assertThat(written(SqlType.TIMESTAMP_WITH_TIME_ZONE, OffsetDateTime.MIN))
                .isEqualTo("-infinity");
    }

    @Test
    void halfAMicrosecondIsRoundedUp() {
        assertThat(written(SqlType.TIME, LocalTime.of(12, 0, 0, 2_499))).isEqualTo("12:00:00.000002");
        assertThat(written(SqlType.TIME, LocalTime.of(12, 0, 0, 2_500))).isEqualTo("12:00:00.000003");
        assertThat(written(SqlType.TIME, LocalTime.MAX)).isEqualTo("24:00:00");
        assertThat(written(SqlType.TIMESTAMP, LocalDateTime.of(1999, 12, 31, 23, 59, 59, 999_999_500)))
                .isEqualTo("2000-01-01 00:00");
    }

    private static Object date(LocalDate date) {
        return written(SqlType.DATE, date);
    }

    private static Object written(SqlType type, Object value) {
        return new PostgreSqlDialect().arrayElement(type, value);
    }
}
