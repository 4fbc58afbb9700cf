package dev.expunge.deletion;

import java.util.List;

/**
 * What a delete would do, in order: why keys are read, and the statements that would be sent. Its text is for people,
 * and its layout may change.
 *
 * @param model the model whose rows are deleted, as reports call it
 * @param database name of the database product that the statements are for
 * @param steps the steps in the order in which they are run
 * @param kept the references to marked rows whose own rows stay as they are, each with what is declared for it
 * @param left the references that are left to the database, each with its action: no statement is sent for them, and
 *     what becomes of their rows is not counted
 */
public record Explanation(
        String model, String database, List<ExplainedStep> steps, List<String> kept, List<String> left) {

    public Explanation {
        steps = List.copyOf(steps);
        kept = List.copyOf(kept);
        left = List.copyOf(left);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Deleting " + model + " on " + database + ":");
        for (ExplainedStep step : steps) {
            text.append(System.lineSeparator())
                    .append(String.format("%3d. ", step.ordinal()))
                    .append(step.sentence());
            for (String line : step.statements()) {
                text.append(System.lineSeparator()).append("       ").append(line);
            }
        }
        append("rows that stay keep their reference", kept, text);
        append("left to the database, not counted", left, text);
        return text.toString();
    }

    private static void append(String title, List<String> references, StringBuilder text) {
        if (!references.isEmpty()) {
            text.append(System.lineSeparator())
                    .append("     ")
                    .append(title)
                    .append(": ")
                    .append(String.join(", ", references));
        }
    }

    /**
     * One step.
     *
     * @param ordinal its position, from 1
     * @param sentence what it does, and why
     * @param statements what it sends, with a question mark for each parameter; nothing, if it needs no statement of
     *     its own here
     */
    public record ExplainedStep(int ordinal, String sentence, List<String> statements) {
        public ExplainedStep {
            statements = List.copyOf(statements);
        }
    }
}
