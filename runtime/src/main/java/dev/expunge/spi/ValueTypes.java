package dev.expunge.spi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.UUID;

/** The value types a field may have without a converter. */
public final class ValueTypes {

    public static final ValueType<Boolean> BOOLEAN = carried(SqlType.BOOLEAN, Boolean.class);
    public static final ValueType<Byte> BYTE = new ValueType<>(
            SqlType.SMALLINT, Byte::shortValue, value -> (byte) Math.toIntExact(((Short) value).longValue()));
    public static final ValueType<Short> SHORT = carried(SqlType.SMALLINT, Short.class);
    public static final ValueType<Integer> INTEGER = carried(SqlType.INTEGER, Integer.class);
    public static final ValueType<Long> LONG = carried(SqlType.BIGINT, Long.class);
    public static final ValueType<Float> FLOAT = carried(SqlType.REAL, Float.class);
    public static final ValueType<Double> DOUBLE = carried(SqlType.DOUBLE, Double.class);
    public static final ValueType<Character> CHARACTER =
            new ValueType<>(SqlType.TEXT, String::valueOf, value -> ((String) value).charAt(0));
    public static final ValueType<String> STRING = carried(SqlType.TEXT, String.class);
    public static final ValueType<BigDecimal> BIG_DECIMAL = carried(SqlType.DECIMAL, BigDecimal.class);
    public static final ValueType<BigInteger> BIG_INTEGER =
            new ValueType<>(SqlType.DECIMAL, BigDecimal::new, value -> ((BigDecimal) value).toBigIntegerExact());
    public static final ValueType<byte[]> BYTES = carried(SqlType.BINARY, byte[].class);
    public static final ValueType<UUID> UUID = carried(SqlType.UUID, UUID.class);
    public static final ValueType<LocalDate> LOCAL_DATE = carried(SqlType.DATE, LocalDate.class);
    public static final ValueType<LocalTime> LOCAL_TIME = carried(SqlType.TIME, LocalTime.class);
    public static final ValueType<LocalDateTime> LOCAL_DATE_TIME = carried(SqlType.TIMESTAMP, LocalDateTime.class);
    public static final ValueType<OffsetDateTime> OFFSET_DATE_TIME =
            carried(SqlType.TIMESTAMP_WITH_TIME_ZONE, OffsetDateTime.class);
    public static final ValueType<Instant> INSTANT = new ValueType<>(
            SqlType.TIMESTAMP_WITH_TIME_ZONE,
            value -> value.atOffset(ZoneOffset.UTC),
            value -> ((OffsetDateTime) value).toInstant());
    public static final ValueType<Duration> DURATION =
            new ValueType<>(SqlType.BIGINT, Duration::toNanos, value -> Duration.ofNanos((Long) value));
    public static final ValueType<Year> YEAR =
            new ValueType<>(SqlType.INTEGER, Year::getValue, value -> Year.of((Integer) value));

    private ValueTypes() {}

    /** Returns the type of an enum held by its constants' names. */
    public static <E extends Enum<E>> ValueType<E> named(Class<E> type) {
        return new ValueType<>(SqlType.TEXT, Enum::name, value -> Enum.valueOf(type, (String) value));
    }

    private static <T> ValueType<T> carried(SqlType sqlType, Class<T> carrier) {
        return new ValueType<>(sqlType, value -> value, carrier::cast);
    }
}
