package dev.expunge.internal.deletion.rows;

import dev.expunge.dialect.Dialect;
import dev.expunge.field.Selection.Scope;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.MarkValues;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.List;

/** The rows that a delete starts from. */
public sealed interface Roots permits KeyedRoots, MatchingRoots {

    Table table();

    /** Returns whether rows in the trash are among them. */
    Scope scope();

    /** Whether it is clear without a database that there is none. */
    boolean areNone();

    /** Whether the rows can be deleted without reading their keys. */
    boolean canBeDeletedDirectly();

    /** Whether the rows can be marked without reading their keys. */
    default boolean canBeMarkedDirectly() {
        return canBeDeletedDirectly();
    }

    /** Returns those of the rows that are live; the table is one of a soft-deletable model. */
    Roots live();

    /** Returns the versions that rows must have; none for rows whose version nobody knows. */
    default List<HeldVersion> versions() {
        return List.of();
    }

    /** Returns the statements that lock the rows and read columns of them. */
    List<Sql> lockingReads(List<Column<?>> columns, Dialect dialect);

    /** Returns the statements that read columns of the rows. */
    List<Sql> reads(List<Column<?>> columns, Dialect dialect);

    /** Returns the statements that delete the rows. */
    List<Sql> deletes(Dialect dialect);

    /** Returns the statements that mark the rows as deleted. */
    List<Sql> marks(MarkValues values, Dialect dialect);

    /** Counts the rows. */
    long count(Session session);

    /** Returns the keys of at most so many of the rows. */
    List<List<Object>> first(int limit, Session session);
}
