package dev.expunge.internal.jdbc;

import dev.expunge.dialect.Dialect;
import dev.expunge.jdbc.StatementListener;

/**
 * What all sessions of an opened database have in common.
 *
 * @param dialect what the database can do
 * @param listener hears of every statement
 * @param fetchSize rows that a stream fetches at a time
 */
public record SessionSettings(Dialect dialect, StatementListener listener, int fetchSize) {

    /** Returns what turns the database's refusals into exceptions. */
    public ErrorTranslator errors() {
        return new ErrorTranslator(dialect);
    }
}
