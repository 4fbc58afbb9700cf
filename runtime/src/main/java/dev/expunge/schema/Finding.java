package dev.expunge.schema;

/**
 * One disagreement of the live schema with the models.
 *
 * @param problem its kind
 * @param subject the model, or the field as {@code Model.field}; a join table, or its columns as {@code table.column}
 * @param message what is wrong, in one sentence
 * @param found what the database has instead
 * @param help what to do about it, with the statement to run where there is one
 */
public record Finding(Problem problem, String subject, String message, String found, String help) {

    /** Returns the finding as three lines. */
    @Override
    public String toString() {
        return "[" + problem + "] " + message + "\n  found: " + found + "\n  help:  " + help + "\n";
    }
}
