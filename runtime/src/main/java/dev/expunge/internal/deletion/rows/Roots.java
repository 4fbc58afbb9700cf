package dev.expunge.internal.deletion.rows;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.internal.sql.Selection;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.List;

/** The rows that a delete starts from. */
public sealed interface Roots {

    Table table();

    /** Whether it is clear without a database that there is none. */
    boolean areNone();

    /** Whether the rows can be deleted without reading their keys. */
    boolean canBeDeletedDirectly();

    /** Returns the statements that lock the rows and read columns of them. */
    List<Sql> lockingReads(List<Column<?>> columns, Dialect dialect);

    /** Returns the statements that read columns of the rows. */
    List<Sql> reads(List<Column<?>> columns, Dialect dialect);

    /** Returns the statements that delete the rows. */
    List<Sql> deletes(Dialect dialect);

    /** The rows that match a selection when they are locked. */
    record Matching(Selection selection) implements Roots {
        @Override
        public Table table() {
            return selection.table();
        }

        @Override
        public boolean areNone() {
            return selection.selectsNothing();
        }

        @Override
        public boolean canBeDeletedDirectly() {
            return !selection.isPage();
        }

        @Override
        public List<Sql> lockingReads(List<Column<?>> columns, Dialect dialect) {
            return List.of(new SelectRenderer(dialect).lockingKeys(selection, columns));
        }

        @Override
        public List<Sql> reads(List<Column<?>> columns, Dialect dialect) {
            return List.of(new SelectRenderer(dialect).select(selection, columns));
        }

        @Override
        public List<Sql> deletes(Dialect dialect) {
            return List.of(new SelectRenderer(dialect).deleteWhere(selection));
        }
    }

    /** The rows that have one of some keys. */
    record Keyed(Table table, List<List<Object>> keys) implements Roots {
        @Override
        public boolean areNone() {
            return keys.isEmpty();
        }

        @Override
        public boolean canBeDeletedDirectly() {
            return true;
        }

        @Override
        public List<Sql> lockingReads(List<Column<?>> columns, Dialect dialect) {
            return matches().split(dialect).stream()
                    .map(part -> new TableStatements(table, dialect).lock(columns, part))
                    .toList();
        }

        @Override
        public List<Sql> reads(List<Column<?>> columns, Dialect dialect) {
            return matches().split(dialect).stream()
                    .map(part -> new TableStatements(table, dialect).read(columns, part))
                    .toList();
        }

        @Override
        public List<Sql> deletes(Dialect dialect) {
            return matches().split(dialect).stream()
                    .map(part -> new TableStatements(table, dialect).delete(part))
                    .toList();
        }

        private KeyMatches matches() {
            return KeyMatches.of(table.key(), keys);
        }
    }
}
