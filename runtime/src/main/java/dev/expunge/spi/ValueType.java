package dev.expunge.spi;

import java.util.function.Function;

/**
 * How a field's value becomes a value that JDBC carries, and back. Null never reaches either function.
 *
 * @param sqlType the type JDBC carries
 * @param toSql from the field's type to the {@linkplain SqlType carrier's} class
 * @param fromSql from the carrier's class to the field's type
 * @param <T> type of the field, boxed
 */
public record ValueType<T>(SqlType sqlType, Function<T, Object> toSql, Function<Object, T> fromSql) {}
