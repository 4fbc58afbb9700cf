package dev.expunge.internal.deletion.rows;

import dev.expunge.dialect.Dialect;
import dev.expunge.error.NullValueException;
import dev.expunge.field.Selection;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The rows that a delete starts from. */
public sealed interface Roots {

    Table table();

    /** Whether it is clear without a database that there is none. */
    boolean areNone();

    /** Whether the rows can be deleted without reading their keys. */
    boolean canBeDeletedDirectly();

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

    /** Counts the rows. */
    long count(Session session);

    /** Returns the keys of at most so many of the rows. */
    List<List<Object>> first(int limit, Session session);

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

        @Override
        public long count(Session session) {
            return session.number(new SelectRenderer(session.dialect()).count(selection));
        }

        @Override
        public List<List<Object>> first(int limit, Session session) {
            CollectedRows rows = CollectedRows.ofKeys(table());
            Sql sql = new SelectRenderer(session.dialect()).select(selection.atMost(limit), rows.columns());
            return session.query(sql, rows.columns(), rows::read);
        }
    }

    /**
     * The rows that have one of some keys.
     *
     * @param versions what is known of the versions of all of them, or nothing
     */
    record Keyed(Table table, List<List<Object>> keys, List<HeldVersion> versions) implements Roots {

        /** The rows that have one of some keys, whatever their versions are. */
        public Keyed(Table table, List<List<Object>> keys) {
            this(table, keys, List.of());
        }

        /**
         * Returns the rows of records.
         *
         * @throws dev.expunge.error.UnsavedRecordException if a record has no key
         * @throws NullValueException if a record has no version, but the model has one
         */
        public static <M, K> Keyed of(ModelType<M, K, ?> type, Collection<? extends M> records) {
            List<List<Object>> keys = new ArrayList<>();
            List<HeldVersion> versions = new ArrayList<>();
            for (M record : records) {
                List<Object> key = type.keyValues(type.requireKey(record));
                keys.add(key);
                type.table()
                        .version()
                        .ifPresent(column -> versions.add(new HeldVersion(key, version(type, record, column))));
            }
            return new Keyed(type.table(), keys, versions);
        }

        private static <M> long version(ModelType<M, ?, ?> type, M record, Column<?> column) {
            return type.versionOf(record)
                    .orElseThrow(() -> new NullValueException(type.table().label() + "." + column.field()));
        }

        @Override
        public boolean areNone() {
            return keys.isEmpty();
        }

        @Override
        public boolean canBeDeletedDirectly() {
            return versions.isEmpty();
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

        /** A key that is given twice may be in two parts, so that their counts do not add up. */
        @Override
        public long count(Session session) {
            NamedRows rows = new NamedRows(table, matches());
            return rows.fit(session.dialect())
                    ? RowCounts.count(rows, session)
                    : rows.read(session).size();
        }

        @Override
        public List<List<Object>> first(int limit, Session session) {
            return new NamedRows(table, matches()).first(limit, session);
        }

        private KeyMatches matches() {
            return KeyMatches.of(table.key(), keys);
        }
    }
}
