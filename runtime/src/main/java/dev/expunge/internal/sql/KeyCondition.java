package dev.expunge.internal.sql;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.KeyListCarrier;
import dev.expunge.spi.Column;
import dev.expunge.spi.SqlType;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The condition that columns hold one of some keys. Keys are tuples of values in the fields' own types, one for each
 * column.
 *
 * <p>Where the dialect carries key lists in arrays, a list takes one parameter per column. Elsewhere each value takes
 * one, in lists of a few fixed lengths so that statements repeat: the last key fills what is left.
 */
public final class KeyCondition {

    private final Table table;
    private final List<Column<?>> columns;
    private final IntConsumer writeColumn;

    /**
     * @param table the table that has the columns
     * @param columns the columns; they decide how values travel
     * @param writeColumn writes the column of a position, as it stands in the statement
     */
    KeyCondition(Table table, List<Column<?>> columns, IntConsumer writeColumn) {
        this.table = table;
        this.columns = columns;
        this.writeColumn = writeColumn;
    }

    /**
     * Writes that columns hold one of some keys.
     *
     * @param table the table that has the columns, and stands in the statement under its own name
     * @param keys at least one; not more than one {@linkplain #chunks chunk}, if the statement is to be sent anywhere
     */
    public static void write(SqlWriter sql, Table table, List<? extends Column<?>> columns, List<List<Object>> keys) {
        String qualifier = sql.dialect().identifier(table.name());
        new KeyCondition(table, List.copyOf(columns), position -> sql.column(qualifier, columns.get(position)))
                .write(keys, sql);
    }

    /**
     * Splits keys into lists that one statement, or one array, can carry. A list never takes all parameters: an UPDATE has
     * others.
     */
    public static List<List<List<Object>>> chunks(
            Dialect dialect, List<? extends Column<?>> columns, List<List<Object>> keys) {
        int size = isInArrays(dialect, columns)
                ? dialect.maxArrayLength()
                : Integer.highestOneBit(Math.max(1, (dialect.maxParameters() - 1) / columns.size()));
        List<List<List<Object>>> chunks = new ArrayList<>();
        List<List<Object>> rest = keys;
        while (!rest.isEmpty()) {
            int length = Math.min(rest.size(), size);
            chunks.add(rest.subList(0, length));
            rest = rest.subList(length, rest.size());
        }
        return chunks;
    }

    /** Whether a list of several keys takes one array for each column. */
    public static boolean isInArrays(Dialect dialect, List<? extends Column<?>> columns) {
        List<SqlType> types =
                columns.stream().map(column -> column.type().sqlType()).toList();
        return dialect.keyListCarrier(types) == KeyListCarrier.ARRAY;
    }

    /** Returns how many keys a list of IN holds after it was filled to one of the fixed lengths. */
    public static int listLength(int keys) {
        int highest = Integer.highestOneBit(keys);
        return highest == keys ? keys : highest * 2;
    }

    void write(List<List<Object>> keys, SqlWriter sql) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("There are no keys to look for");
        }
        List<List<List<Object>>> chunks = chunks(sql.dialect(), columns, keys);
        boolean several = chunks.size() > 1;
        sql.sql(several ? "(" : "")
                .join(" OR ", chunks, chunk -> writeChunk(chunk, sql))
                .sql(several ? ")" : "");
    }

    private void writeChunk(List<List<Object>> keys, SqlWriter sql) {
        if (keys.size() == 1) {
            writeEqual(keys.get(0), sql);
        } else if (isInArrays(sql.dialect(), columns)) {
            writeArrays(keys, sql);
        } else {
            writeList(keys, sql);
        }
    }

    private void writeEqual(List<Object> key, SqlWriter sql) {
        sql.join(" AND ", positions(), position -> {
            writeColumn.accept(position);
            sql.sql(" = ").parameter(Parameter.ofUntyped(columns.get(position), key.get(position)));
        });
    }

    private void writeArrays(List<List<Object>> keys, SqlWriter sql) {
        writeColumns(sql);
        if (columns.size() == 1) {
            sql.sql(" = ANY (").parameter(array(keys, 0)).sql(")");
        } else {
            sql.sql(" IN (SELECT * FROM unnest(")
                    .join(", ", positions(), position -> writeUnnested(keys, position, sql))
                    .sql("))");
        }
    }

    /**
     * No column stands beside an unnested array, so that a text is not compared by the rules of its column: an array of
     * the column, of which no row is ever read, lends it the type.
     */
    private void writeUnnested(List<List<Object>> keys, int position, SqlWriter sql) {
        Column<?> column = columns.get(position);
        boolean isUntyped =
                column.type().sqlType() == SqlType.TEXT && sql.dialect().infersTypesOfTexts();
        if (isUntyped) {
            sql.sql("COALESCE((SELECT array_agg(").identifier(column.name()).sql(") FROM ");
            sql.table(table).sql(" WHERE FALSE), ");
        }
        sql.parameter(array(keys, position)).sql(isUntyped ? ")" : "");
    }

    private void writeList(List<List<Object>> keys, SqlWriter sql) {
        writeColumns(sql);
        sql.sql(" IN (").join(", ", filled(keys), key -> writeTuple(key, sql)).sql(")");
    }

    private void writeColumns(SqlWriter sql) {
        boolean isTuple = columns.size() > 1;
        sql.sql(isTuple ? "(" : "").join(", ", positions(), writeColumn::accept).sql(isTuple ? ")" : "");
    }

    private void writeTuple(List<Object> key, SqlWriter sql) {
        boolean isTuple = columns.size() > 1;
        sql.sql(isTuple ? "(" : "")
                .join(
                        ", ",
                        positions(),
                        position -> sql.parameter(Parameter.ofUntyped(columns.get(position), key.get(position))))
                .sql(isTuple ? ")" : "");
    }

    private Parameter array(List<List<Object>> keys, int position) {
        Column<?> column = columns.get(position);
        List<Object> values = new ArrayList<>(keys.size());
        for (List<Object> key : keys) {
            values.add(Parameter.carried(column, key.get(position)));
        }
        return new Parameter.Many(column.type().sqlType(), values);
    }

    private List<Integer> positions() {
        return IntStream.range(0, columns.size()).boxed().toList();
    }

    private static List<List<Object>> filled(List<List<Object>> keys) {
        List<List<Object>> filled = new ArrayList<>(keys);
        while (filled.size() < listLength(keys.size())) {
            filled.add(keys.get(keys.size() - 1));
        }
        return filled;
    }
}
