package dev.expunge.internal.deletion.rows;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Table;

/** Rows of one table that can be counted without keeping them. */
public interface Countable {

    Table table();

    /** Whether it is clear without a database that there is none. */
    boolean areNone();

    /** Whether one statement can name them. */
    boolean fit(Dialect dialect);

    int parameters(Dialect dialect);

    /** Writes the condition that holds for them. */
    void write(SqlWriter sql);

    /** Counts them in as many statements as it takes, for a database that cannot name them in one. */
    long countInParts(Session session);

    /**
     * Rows, and what they are counted for.
     *
     * @param rows the rows
     * @param task what errors say that it happened in
     */
    record Request(Countable rows, Task task) {}
}
