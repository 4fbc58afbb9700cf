package dev.expunge.annotation;

/**
 * Translates a value type of the user's into a type that a column can hold, and back. Needs a constructor without
 * parameters that generated code beside the model can call; it makes one instance for each column, which serves all
 * threads.
 *
 * <p>Values are equal if the column holds the same for both: conditions and keys compare what is stored, and so does the
 * order of values. Null is stored as null and never reaches a converter.
 *
 * @param <T> type of the field, boxed
 * @param <C> type of the column, one of those a field may have without a converter, boxed; no enum
 */
public interface ValueConverter<T, C> {

    /** Returns what the column holds for a value that is not null; never null, and the same for equal values. */
    C toColumn(T value);

    /**
     * Returns the value for what a column holds, which is never null; never null.
     *
     * @throws RuntimeException if there is no such value; it reaches the reader of the row as the cause of an exception that
     *     names the field and the column
     */
    T fromColumn(C column);
}
