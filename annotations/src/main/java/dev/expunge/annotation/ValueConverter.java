package dev.expunge.annotation;

/**
 * Translates a value type of the user's into a type that a column can hold, and back. Needs a public constructor without
 * parameters; one instance serves all threads.
 *
 * @param <T> type of the field
 * @param <C> type of the column, one of those a field may have without a converter
 */
public interface ValueConverter<T, C> {

    /** Returns what the column holds for a value that is not null. */
    C toColumn(T value);

    /** Returns the value for what a column holds, which is never null. */
    T fromColumn(C column);
}
