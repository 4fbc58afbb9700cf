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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that new rows refer to over a reference. Locked, none of them is deleted before the new ones are stored; a delete
 * that is under way is waited for.
 */
public final class ParentRows {

    private final Reference reference;
    private final Session session;

    public ParentRows(Reference reference, Session session) {
        this.reference = reference;
        this.session = session;
    }

    /**
     * Locks the rows of some keys.
     *
     * @param keys one value for each column referred to
     * @throws ForeignKeyException if a row is not there
     */
    public void lock(Collection<List<Object>> keys) {
        if (keys.isEmpty()) {
            return;
        }
        Map<List<Object>, List<Object>> missing = new LinkedHashMap<>();
        keys.forEach(key -> missing.put(identity(key), key));
        ParentRenderer renderer = new ParentRenderer(reference, session.dialect());
        for (Sql sql : renderer.locks(List.copyOf(missing.values()))) {
            read(sql).forEach(key -> missing.remove(identity(key)));
        }
        missing.values().forEach(key -> requireInOtherWords(key, renderer));
    }

    /** A text may be stored padded, or in another letter case: the database compares by rules of its own. */
    private void requireInOtherWords(List<Object> key, ParentRenderer renderer) {
        Sql sql = renderer.locks(List.of(key)).get(0);
        if (read(sql).isEmpty()) {
            throw ForeignKeyException.ofMissingParent(
                    reference.child().label(),
                    session.task().step(),
                    sql.text(),
                    String.join(
                            ", ", reference.columns().stream().map(Column::name).toList()));
        }
    }

    private List<Object> identity(List<Object> key) {
        return KeyIdentity.of(reference.parentColumns(), key);
    }

    private List<List<Object>> read(Sql sql) {
        return session.query(sql, reference.parentColumns(), this::values);
    }

    private List<Object> values(Row row) {
        List<Object> values = new ArrayList<>(reference.parentColumns().size());
        reference.parentColumns().forEach(column -> values.add(row.required(column)));
        return values;
    }
}
