package dev.expunge.it.keys;

import static dev.expunge.it.database.Product.H2;
import static dev.expunge.it.database.Product.POSTGRESQL;

import dev.expunge.it.database.Product;
import dev.expunge.spi.ValueType;
import dev.expunge.spi.ValueTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A kind of column that keys have.
 *
 * @param sql its type in the database
 * @param type how its values travel
 * @param first a value
 * @param second another value
 * @param firstInChild the first value as a row that refers to it holds it: equal for the database, not for Java
 */
record KeyType(String sql, ValueType<?> type, Object first, Object second, Object firstInChild) {

    private enum Mood {
        HAPPY,
        SAD
    }

    private static KeyType of(String sql, ValueType<?> type, Object first, Object second) {
        return new KeyType(sql, type, first, second, first);
    }

    /** Returns the kinds that a product has, under any execution. */
    static List<KeyType> on(Product product) {
        return Stream.of(numbers(), times(product), others(product))
                .flatMap(List::stream)
                .toList();
    }

    /** Returns the kinds that only convert to text, for executions that let the database infer what a text is. */
    static List<KeyType> likeTextOn(Product product) {
        return product == H2
                ? List.of(
                        of("enum ('HAPPY', 'SAD')", ValueTypes.named(Mood.class), Mood.HAPPY, Mood.SAD),
                        new KeyType("varchar_ignorecase(9)", ValueTypes.STRING, "Abc", "d", "aBC"))
                : List.of(
                        of("mood", ValueTypes.named(Mood.class), Mood.HAPPY, Mood.SAD),
                        new KeyType("citext", ValueTypes.STRING, "Abc", "d", "aBC"));
    }

    private static List<KeyType> numbers() {
        return List.of(
                of("smallint", ValueTypes.SHORT, (short) 1, (short) -5),
                of("smallint", ValueTypes.BYTE, (byte) 1, (byte) -128),
                of("int", ValueTypes.INTEGER, 1, Integer.MIN_VALUE),
                of("bigint", ValueTypes.LONG, Long.MAX_VALUE, Long.MIN_VALUE),
                of("bigint", ValueTypes.DURATION, Duration.ofNanos(5), Duration.ofDays(3)),
                of("real", ValueTypes.FLOAT, 0.1f, Float.NaN),
                of("double precision", ValueTypes.DOUBLE, 0.1, Double.NEGATIVE_INFINITY),
                of("numeric(30, 0)", ValueTypes.BIG_INTEGER, BigInteger.TWO.pow(90), BigInteger.ONE),
                new KeyType(
                        "numeric(10, 2)",
                        ValueTypes.BIG_DECIMAL,
                        new BigDecimal("1.50"),
                        new BigDecimal("2.00"),
                        new BigDecimal("1.5")));
    }

    private static List<KeyType> times(Product product) {
        String withZone = product == POSTGRESQL ? "timestamptz" : "timestamp(9) with time zone";
        String timestamp = product == POSTGRESQL ? "timestamp" : "timestamp(9)";
        int nanos = product == POSTGRESQL ? 123_456_000 : 123_456_789;
        return List.of(
                of("date", ValueTypes.LOCAL_DATE, LocalDate.of(2024, 2, 29), LocalDate.of(1, 1, 1)),
                of("time(6)", ValueTypes.LOCAL_TIME, LocalTime.of(1, 2, 3, 456_789_000), LocalTime.MIDNIGHT),
                of(
                        timestamp,
                        ValueTypes.LOCAL_DATE_TIME,
                        LocalDateTime.of(2024, 3, 31, 2, 30, 0, nanos),
                        LocalDateTime.of(1900, 1, 1, 0, 0)),
                of(
                        withZone,
                        ValueTypes.OFFSET_DATE_TIME,
                        OffsetDateTime.of(2024, 3, 31, 2, 30, 0, nanos, ZoneOffset.UTC),
                        OffsetDateTime.of(1900, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC)),
                of(withZone, ValueTypes.INSTANT, Instant.ofEpochSecond(1, nanos), Instant.EPOCH));
    }

    private static List<KeyType> others(Product product) {
        String bytes = product == POSTGRESQL ? "bytea" : "varbinary(9)";
        return List.of(
                of("boolean", ValueTypes.BOOLEAN, true, false),
                of("varchar(30)", ValueTypes.STRING, "it's \"a\",{}\\ NULL", "null"),
                of("varchar(30)", ValueTypes.STRING, "a ", "a"),
                of("varchar(30)", ValueTypes.STRING, "", "a"),
                of("varchar(30)", ValueTypes.named(Mood.class), Mood.HAPPY, Mood.SAD),
                of("char(5)", ValueTypes.STRING, "ab", "cd"),
                of("char(1)", ValueTypes.CHARACTER, ' ', 'b'),
                of("uuid", ValueTypes.UUID, new UUID(1, 2), new UUID(-1, -2)),
                of(bytes, ValueTypes.BYTES, new byte[] {0, 1, -1}, new byte[] {92, 39}),
                of(bytes, ValueTypes.BYTES, new byte[0], new byte[] {92, 39}));
    }
}
