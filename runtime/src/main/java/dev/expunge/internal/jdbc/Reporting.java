package dev.expunge.internal.jdbc;

import dev.expunge.jdbc.StatementListener;

/**
 * Who is told what of the statements that are sent.
 *
 * @param listener hears of every statement
 * @param showsValues whether exceptions tell the values of parameters
 */
public record Reporting(StatementListener listener, boolean showsValues) {

    /** Returns reports that tell nobody of a statement, and no exception of a value. */
    public static Reporting silent() {
        return to(statement -> {});
    }

    /** Returns reports that tell a listener of every statement, and no exception of a value. */
    public static Reporting to(StatementListener listener) {
        return new Reporting(listener, false);
    }

    /** Returns these reports, told to one more listener after those of before. */
    public Reporting and(StatementListener added) {
        StatementListener both = statement -> {
            listener.sent(statement);
            added.sent(statement);
        };
        return new Reporting(both, showsValues);
    }

    /** Returns these reports, with values in exceptions. */
    public Reporting showingValues() {
        return new Reporting(listener, true);
    }
}
