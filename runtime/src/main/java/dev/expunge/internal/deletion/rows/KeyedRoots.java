package dev.expunge.internal.deletion.rows;

import dev.expunge.dialect.Dialect;
import dev.expunge.error.NullValueException;
import dev.expunge.field.Selection.Scope;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.MarkValues;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * The rows that have one of some keys.
 *
 * @param versions what is known of the versions of all of them, or nothing
 * @param scope whether rows in the trash are among them
 */
public record KeyedRoots(Table table, List<List<Object>> keys, List<HeldVersion> versions, Scope scope)
        implements Roots {

    /** The rows that have one of some keys, whatever their versions are, in the trash or not. */
    public KeyedRoots(Table table, List<List<Object>> keys) {
        this(table, keys, List.of(), Scope.ALL);
    }

    /**
     * Returns the rows of records.
     *
     * @throws dev.expunge.error.UnsavedRecordException if a record has no key
     * @throws NullValueException if a record has no version, but the model has one
     */
    public static <M, K> KeyedRoots of(ModelType<M, K, ?> type, Collection<? extends M> records) {
        List<List<Object>> keys = new ArrayList<>();
        List<HeldVersion> versions = new ArrayList<>();
        for (M record : records) {
            List<Object> key = type.keyValues(type.requireKey(record));
            keys.add(key);
            type.table()
                    .version()
                    .ifPresent(column -> versions.add(new HeldVersion(key, version(type, record, column))));
        }
        return new KeyedRoots(type.table(), keys, versions, Scope.ALL);
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
    public KeyedRoots live() {
        return new KeyedRoots(table, keys, versions, Scope.LIVE);
    }

    @Override
    public List<Sql> lockingReads(List<Column<?>> columns, Dialect dialect) {
        return each(dialect, part -> statements(dialect).lock(columns, part));
    }

    @Override
    public List<Sql> reads(List<Column<?>> columns, Dialect dialect) {
        return each(dialect, part -> statements(dialect).read(columns, part));
    }

    @Override
    public List<Sql> deletes(Dialect dialect) {
        return each(dialect, statements(dialect)::delete);
    }

    @Override
    public List<Sql> marks(MarkValues values, Dialect dialect) {
        return each(dialect, part -> statements(dialect).mark(values, part));
    }

    /** A key that is given twice may be in two parts, so that their counts do not add up. */
    @Override
    public long count(Session session) {
        NamedRows rows = named();
        return rows.fit(session.dialect())
                ? RowCounts.count(rows, session)
                : rows.read(session).size();
    }

    @Override
    public List<List<Object>> first(int limit, Session session) {
        return named().first(limit, session);
    }

    private NamedRows named() {
        return new NamedRows(table, matches(), scope);
    }

    private TableStatements statements(Dialect dialect) {
        return new TableStatements(table, dialect, scope);
    }

    private List<Sql> each(Dialect dialect, Function<KeyMatches, Sql> statement) {
        return matches().split(dialect).stream().map(statement).toList();
    }

    private KeyMatches matches() {
        return KeyMatches.of(table.key(), keys);
    }
}
