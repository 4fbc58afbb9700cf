package dev.expunge.error.database;

/**
 * A foreign key would refer to nothing: by a record that names a missing one; or, in a delete, by a reference declared
 * DO_NOTHING, by a table that is no model of the registry, or by a row that another transaction has inserted meanwhile.
 */
public final class ForeignKeyException extends ConstraintException {

    private static final long serialVersionUID = 1L;

    public ForeignKeyException(Failure failure, Throwable cause) {
        super(
                "a foreign key" + failure.named("constraint") + " would refer to nothing. " + cure(failure.step()),
                failure,
                cause);
    }

    private ForeignKeyException(Failure failure) {
        super(
                "the foreign key over " + failure.culprit() + " would refer to nothing. " + cure(failure.step()),
                failure,
                null);
    }

    /**
     * Returns what to throw if a row would name another that we have looked for and not found.
     *
     * @param model the row's model
     * @param step what was to be done with it
     * @param statement what we looked with
     * @param columns the columns of the foreign key
     */
    public static ForeignKeyException ofMissingParent(String model, String step, String statement, String columns) {
        return new ForeignKeyException(new Failure(model, step, statement, "", "23503", 0, columns));
    }

    private static String cure(String step) {
        boolean writes = step.equals("insert") || step.equals("update") || step.endsWith(": set");
        return writes
                ? "The row that it names does not exist: insert that one first, or refer to another."
                : "The rows that it protects are rows of a reference declared DO_NOTHING, or DB_* without an"
                        + " ON DELETE clause, of a table that is no model of the registry, or new: delete them first, or change onDelete and recompile.";
    }
}
