package dev.expunge.it.schema;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.UUID;

/** Has a column of every type, each with a default. */
@Model
@SuppressWarnings("ArrayRecordComponent") // records are compared by a test alone
public record Reading(
        @Id int id,
        @Column(defaultValue = "true") boolean flag,
        @Column(defaultValue = "-1") byte tiny,
        @Column(defaultValue = "300") short small,
        @Column(defaultValue = "70000") int whole,
        @Column(defaultValue = "5000000000") long large,
        @Column(defaultValue = "1.5") float single,
        @Column(defaultValue = "1e10") double twice,
        @Column(defaultValue = "\\") char letter,
        @Column(defaultValue = "it's; \\ --") String text,
        @Column(defaultValue = "1.25") BigDecimal amount,

        @Column(precision = 10, scale = 2, defaultValue = "1.25")
        BigDecimal price,

        @Column(defaultValue = "12345678901234567890") BigInteger huge,
        byte[] bytes,

        @Column(defaultValue = "00000000-0000-0000-0000-000000000001")
        UUID token,

        @Column(defaultValue = "1999-12-31") LocalDate day,
        @Column(defaultValue = "23:59:59.123456") LocalTime time,
        @Column(defaultValue = "1999-12-31T23:59:59.123456") LocalDateTime moment,

        @Column(defaultValue = "1999-12-31T23:59:59.5+02:00")
        OffsetDateTime offsetMoment,

        @Column(defaultValue = "1999-12-31T23:59:59Z") Instant instant,
        @Column(defaultValue = "PT1.5S") Duration duration,
        @Column(defaultValue = "1999") Year since,
        @Column(defaultValue = "ROUGH") Grade grade) {

    /** How well it was read. */
    public enum Grade {
        ROUGH,
        FINE
    }
}
