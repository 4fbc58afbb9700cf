package dev.expunge.internal.query;

import dev.expunge.error.TrashedParentException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.field.Selection.Scope;
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
import java.util.Optional;

/**
 * The rows that new rows refer to over a reference. Locked, none of them is deleted before the new ones are stored; a delete
 * that is under way is waited for. Of a soft-deletable model, none of them goes to the trash before either.
 */
public final class ParentRows {

    private final Reference reference;
    private final Session session;
    private final ParentRenderer renderer;

    public ParentRows(Reference reference, Session session) {
        this.reference = reference;
        this.session = session;
        this.renderer = new ParentRenderer(reference, session.dialect());
    }

    /**
     * Locks the rows of some keys.
     *
     * @param keys one value for each column referred to
     * @throws ForeignKeyException if a row is not there
     * @throws TrashedParentException if a row is in the trash
     */
    public void lock(Collection<List<Object>> keys) {
        lockAny(keys).stream().findFirst().ifPresent(key -> {
            throw inTrash(reference, key);
        });
    }

    /**
     * Locks the rows of some keys, those in the trash too, and returns the keys of these.
     *
     * @param keys one value for each column referred to
     * @throws ForeignKeyException if a row is not there
     */
    List<List<Object>> lockAny(Collection<List<Object>> keys) {
        Map<List<Object>, List<Object>> missing = new LinkedHashMap<>();
        keys.forEach(key -> missing.put(identity(key), key));
        take(missing, Scope.LIVE);
        List<List<Object>> trashed = new ArrayList<>();
        if (reference.parent().isSoftDeletable()) {
            trashed.addAll(take(missing, Scope.TRASH));
        }
        missing.values().stream().filter(this::isTrashedInOtherWords).forEach(trashed::add);
        return trashed;
    }

    /** Returns what to throw if a row is in the trash. */
    static TrashedParentException inTrash(Reference reference, List<Object> key) {
        Object name = key.size() == 1 ? key.get(0) : key;
        return new TrashedParentException(reference.label(), reference.parent().label() + " " + name);
    }

    /** Locks the rows of a scope, and returns their keys, which are missing no longer. */
    private List<List<Object>> take(Map<List<Object>, List<Object>> missing, Scope scope) {
        List<List<Object>> taken = new ArrayList<>();
        for (Sql sql : missing.isEmpty() ? List.<Sql>of() : renderer.locks(List.copyOf(missing.values()), scope)) {
            for (List<Object> found : read(sql)) {
                Optional.ofNullable(missing.remove(identity(found))).ifPresent(taken::add);
            }
        }
        return taken;
    }

    /** A text may be stored padded, or in another letter case: the database compares by rules of its own. */
    private boolean isTrashedInOtherWords(List<Object> key) {
        Sql live = renderer.locks(List.of(key), Scope.LIVE).get(0);
        if (!read(live).isEmpty()) {
            return false;
        }
        if (reference.parent().isSoftDeletable()
                && !read(renderer.locks(List.of(key), Scope.TRASH).get(0)).isEmpty()) {
            return true;
        }
        throw ForeignKeyException.ofMissingParent(
                reference.child().label(),
                session.task().step(),
                live.text(),
                String.join(", ", reference.columns().stream().map(Column::name).toList()));
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
