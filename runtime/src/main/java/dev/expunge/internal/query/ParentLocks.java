package dev.expunge.internal.query;

import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.KeyIdentity;
import dev.expunge.internal.sql.ParentRenderer;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Locks the rows that new records refer to, so that none of them is deleted before the records are stored. A delete that
 * is under way is waited for.
 */
final class ParentLocks {

    private final List<WrittenValues> records;
    private final Session session;

    ParentLocks(List<WrittenValues> records, Session session) {
        this.records = records;
        this.session = session;
    }

    /**
     * Locks what the records refer to over one reference, but for the records themselves.
     *
     * @throws ForeignKeyException if a row is not there
     */
    void lock(Reference reference) {
        Map<List<Object>, List<Object>> wanted = referredTo(reference);
        if (wanted.isEmpty()) {
            return;
        }
        ParentRenderer renderer = new ParentRenderer(reference, session.dialect());
        Set<List<Object>> found = new HashSet<>();
        for (Sql sql : renderer.locks(List.copyOf(wanted.values()))) {
            read(sql, reference).forEach(key -> found.add(KeyIdentity.of(key)));
        }
        wanted.keySet().removeAll(found);
        wanted.values().forEach(key -> requireInOtherWords(key, reference, renderer));
    }

    private Map<List<Object>, List<Object>> referredTo(Reference reference) {
        Map<List<Object>, List<Object>> wanted = new LinkedHashMap<>();
        records.forEach(
                record -> record.of(reference.columns()).ifPresent(key -> wanted.put(KeyIdentity.of(key), key)));
        if (reference.isToItself()) {
            records.forEach(record ->
                    record.of(reference.parentColumns()).ifPresent(own -> wanted.remove(KeyIdentity.of(own))));
        }
        return wanted;
    }

    /** A text may be stored padded, or in another letter case: the database compares by rules of its own. */
    private void requireInOtherWords(List<Object> key, Reference reference, ParentRenderer renderer) {
        Sql sql = renderer.locks(List.of(key)).get(0);
        if (read(sql, reference).isEmpty()) {
            throw ForeignKeyException.ofMissingParent(
                    reference.child().label(),
                    sql.text(),
                    String.join(
                            ", ", reference.columns().stream().map(Column::name).toList()));
        }
    }

    private List<List<Object>> read(Sql sql, Reference reference) {
        return session.query(sql, reference.parentColumns(), row -> values(row, reference.parentColumns()));
    }

    private static List<Object> values(Row row, List<Column<?>> columns) {
        List<Object> values = new ArrayList<>(columns.size());
        for (Column<?> column : columns) {
            values.add(row.required(column));
        }
        return values;
    }
}
