package dev.expunge.internal.deletion.rows;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.sql.KeyCondition;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.List;

/**
 * The condition that columns hold one of some keys.
 *
 * @param columns the columns
 * @param keys one value for each column, in the fields' types
 */
public record KeyMatch(List<Column<?>> columns, List<List<Object>> keys) {

    /** Returns the same condition in parts that one statement can carry. */
    List<KeyMatch> chunks(Dialect dialect) {
        return KeyCondition.chunks(dialect, columns, keys).stream()
                .map(chunk -> new KeyMatch(columns, chunk))
                .toList();
    }

    /** Returns how many parameters the condition takes, if it is one chunk. */
    int parameters(Dialect dialect) {
        return KeyCondition.isInArrays(dialect, columns)
                ? columns.size()
                : columns.size() * KeyCondition.listLength(keys.size());
    }

    void write(SqlWriter sql, Table table) {
        KeyCondition.write(sql, table, columns, keys);
    }
}
