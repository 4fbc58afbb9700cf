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
     * Requires that an update has changed the row.
     *
     * @param changed how many rows it has changed, which is none also of a table that has nothing to change; negative if
     *     the driver does not tell
     * @throws RecordNotFoundException if the row is not there
     * @throws StaleRecordException if it has another version than the record
     */
    void requireUpdated(long changed, Table table, Session session) {
        if (changed == 1) {
            return;
        }
        Column<?> asked = table.version().orElse(table.key().get(0));
        Sql sql = new SelectRenderer(session.dialect()).select(Selection.ofKeys(table, List.of(key)), List.of(asked));
        List<Object> found = session.query(sql, List.of(asked), row -> row.required(asked));
        Object name = key.size() == 1 ? key.get(0) : key;
        if (found.isEmpty()) {
            throw RecordNotFoundException.ofKey(table.label(), name);
        }
        if (version.isPresent()) {
            long held = version.getAsLong();
            long actual = ((Number) found.get(0)).longValue();
            boolean mayBeOurs = changed < 0 && actual == held + 1;
            if (!mayBeOurs) {
                throw new StaleRecordException(table.label() + " " + name, held, actual);
            }
        }
    }
}
