package dev.expunge.spi;

import dev.expunge.annotation.ValueConverter;
import dev.expunge.error.ConverterException;
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
import java.util.List;
import java.util.UUID;

/** The value types a field may have without a converter. */
public final class ValueTypes {

    public static final ValueType<Boolean> BOOLEAN = carried(SqlType.BOOLEAN, Boolean.class);
    public static final ValueType<Byte> BYTE =
            new ValueType<>(SqlType.SMALLINT, Byte::shortValue, value -> byteOf((Short) value));
    public static final ValueType<Short> SHORT = carried(SqlType.SMALLINT, Short.class);
    public static final ValueType<Integer> INTEGER = carried(SqlType.INTEGER, Integer.class);
    public static final ValueType<Long> LONG = carried(SqlType.BIGINT, Long.class);
    public static final ValueType<Float> FLOAT = carried(SqlType.REAL, Float.class);
    public static final ValueType<Double> DOUBLE = carried(SqlType.DOUBLE, Double.class);
    public static final ValueType<Character> CHARACTER =
            new ValueType<>(SqlType.TEXT, String::valueOf, value -> characterOf((String) value));
    public static final ValueType<String> STRING = carried(SqlType.TEXT, String.class);
    /** A text that the database understands as JSON. */
    public static final ValueType<String> JSON = carried(SqlType.JSON, String.class);

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
            SqlType.TIMESTAMP_WITH_TIME_ZONE, ValueTypes::momentOf, value -> instantOf((OffsetDateTime) value));
    public static final ValueType<Duration> DURATION =
            new ValueType<>(SqlType.BIGINT, Duration::toNanos, value -> Duration.ofNanos((Long) value));
    public static final ValueType<Year> YEAR =
            new ValueType<>(SqlType.INTEGER, Year::getValue, value -> Year.of((Integer) value));

    private ValueTypes() {}

    /** Returns the type of an enum held by its constants' names. */
    public static <E extends Enum<E>> ValueType<E> named(Class<E> type) {
        return new ValueType<>(SqlType.TEXT, Enum::name, value -> Enum.valueOf(type, (String) value));
    }

    /**
     * Returns the type of an enum held by its constants' positions, of which no class file has more than a short counts.
     *
     * @param constants all of them, in their order
     */
    public static <E extends Enum<E>> ValueType<E> numbered(E[] constants) {
        List<E> known = List.of(constants);
        return new ValueType<>(
                SqlType.SMALLINT, constant -> (short) known.indexOf(constant), value -> numbered(known, (Short) value));
    }

    /**
     * Returns the type of values that a converter translates.
     *
     * @param stored the type that it translates them into
     */
    public static <T, C> ValueType<T> converted(ValueConverter<T, C> converter, ValueType<C> stored) {
        return new ValueType<>(
                stored.sqlType(),
                value -> stored.toSql().apply(required(converter.toColumn(value), converter)),
                carried -> required(converter.fromColumn(stored.fromSql().apply(carried)), converter));
    }

    private static <E extends Enum<E>> E numbered(List<E> constants, int number) {
        if (number < 0 || number >= constants.size()) {
            String type = constants.isEmpty()
                    ? "an enum without constants"
                    : constants.get(0).getDeclaringClass().getCanonicalName();
            throw new IllegalArgumentException("No enum constant of " + type + " has the number " + number);
        }
        return constants.get(number);
    }

    private static <T> T required(T converted, ValueConverter<?, ?> converter) {
        if (converted == null) {
            throw new ConverterException(converter.getClass().getTypeName());
        }
        return converted;
    }

    private static byte byteOf(short value) {
        if (value < Byte.MIN_VALUE || value > Byte.MAX_VALUE) {
            throw new ArithmeticException("The value " + value + " does not fit into a byte");
        }
        return (byte) value;
    }

    /** A column of a fixed length pads with spaces. */
    private static char characterOf(String text) {
        if (text.isEmpty() || !text.substring(1).isBlank()) {
            throw new IllegalArgumentException("A text of " + text.length() + " characters is no char");
        }
        return text.charAt(0);
    }

    /** The ends of time stand for infinity: drivers have them as those of {@link OffsetDateTime}, which has fewer years. */
    private static OffsetDateTime momentOf(Instant instant) {
        if (instant.equals(Instant.MIN)) {
            return OffsetDateTime.MIN;
        }
        return instant.equals(Instant.MAX) ? OffsetDateTime.MAX : instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instantOf(OffsetDateTime moment) {
        if (moment.equals(OffsetDateTime.MIN)) {
            return Instant.MIN;
        }
        return moment.equals(OffsetDateTime.MAX) ? Instant.MAX : moment.toInstant();
    }

    private static <T> ValueType<T> carried(SqlType sqlType, Class<T> carrier) {
        return new ValueType<>(sqlType, value -> value, carrier::cast);
    }
}
