package dev.expunge.internal.jdbc;

import dev.expunge.error.UnreadableValueException;
import dev.expunge.error.database.UnfitValueException;
import dev.expunge.spi.Column;
import java.sql.SQLException;
import java.util.function.Function;

/** Carries a driver's exception through a row reader, which may not throw it, to the session that translates it. */
final class UncheckedReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final SQLException failure;
    private final String field;
    private final String column;
    private final String type;

    /**
     * @param model what the field is one of
     * @param column whose value could not be read
     */
    UncheckedReadException(SQLException failure, String model, Column<?> column) {
        super(failure);
        this.failure = failure;
        this.field = model + "." + column.field();
        this.column = column.name();
        this.type = column.type().sqlType().name();
    }

    /** Returns what to throw, given what the refusal means: a value that does not fit the field is told with its column. */
    RuntimeException translated(Function<SQLException, ? extends RuntimeException> translate) {
        RuntimeException refusal = translate.apply(failure);
        return refusal instanceof UnfitValueException
                ? new UnreadableValueException(
                        field, column, new IllegalArgumentException("the driver makes no " + type + " of it", refusal))
                : refusal;
    }
}
