package dev.expunge.internal.query;

import dev.expunge.error.NullValueException;
import dev.expunge.error.RecordNotFoundException;
import dev.expunge.error.StaleRecordException;
import dev.expunge.field.Selection;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.OptionalLong;

/**
 * The row that a record was read from, as the record knows it.
 *
 * @param key one value for each key column
 * @param version the record's version, if the table has one
 */
record HeldRow<M>(M record, List<Object> key, OptionalLong version) {

    /**
     * @throws dev.expunge.error.UnsavedRecordException if the record has no key
     * @throws NullValueException if it has no version, but the table has
     */
    static <M, K> HeldRow<M> of(ModelType<M, K, ?> type, M record) {
        OptionalLong version = type.versionOf(record);
        Table table = type.table();
        if (version.isEmpty() && table.version().isPresent()) {
            throw new NullValueException(
                    table.label() + "." + table.version().get().field());
        }
        return new HeldRow<>(record, type.keyValues(type.requireKey(record)), version);
    }

    /**
     * Looks for the row after an update that did not tell that it has changed it.
     *
     * @throws RecordNotFoundException if it is not there
     * @throws StaleRecordException if it has another version than the update has given it
     */
    void requireUpdated(Table table, Session session) {
        Column<?> asked = table.version().orElse(table.key().get(0));
        Sql sql = new SelectRenderer(session.dialect()).select(Selection.ofKeys(table, List.of(key)), List.of(asked));
        List<Object> found = session.query(sql, List.of(asked), row -> row.required(asked));
        Object name = key.size() == 1 ? key.get(0) : key;
        if (found.isEmpty()) {
            throw RecordNotFoundException.ofKey(table.label(), name);
        }
        if (version.isPresent() && ((Number) found.get(0)).longValue() != version.getAsLong() + 1) {
            throw new StaleRecordException(
                    table.label() + " " + name, version.getAsLong(), ((Number) found.get(0)).longValue());
        }
    }
}
