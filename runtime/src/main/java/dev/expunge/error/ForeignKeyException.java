package dev.expunge.error;

/**
 * A foreign key would refer to nothing: by a reference declared DO_NOTHING, by a table that is no model of the
 * registry, or by a row that another transaction has inserted meanwhile.
 */
public final class ForeignKeyException extends ConstraintException {

    private static final long serialVersionUID = 1L;

    public ForeignKeyException(Failure failure, Throwable cause) {
        super(
                "a foreign key" + failure.named("constraint") + " would refer to nothing. The rows that it"
                        + " protects are rows of a reference declared DO_NOTHING, of a table that is no model of the"
                        + " registry, or new: delete them first, or change onDelete and recompile.",
                failure,
                cause);
    }
}
