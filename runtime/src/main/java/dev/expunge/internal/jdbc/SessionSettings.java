package dev.expunge.internal.jdbc;

import dev.expunge.dialect.Dialect;

/**
 * What all sessions of an opened database have in common.
 *
 * @param dialect what the database can do
 * @param reporting who is told what of the statements
 * @param fetchSize rows that a stream fetches at a time
 */
public record SessionSettings(Dialect dialect, Reporting reporting, int fetchSize) {

    /** Returns what turns the database's refusals into exceptions. */
    public ErrorTranslator errors() {
        return new ErrorTranslator(dialect, reporting.showsValues());
    }
}
