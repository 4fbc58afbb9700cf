package dev.expunge.internal.query;

import dev.expunge.error.TrashedParentException;
import dev.expunge.field.Selection;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.ByValue;
import dev.expunge.internal.sql.KeyCondition;
import dev.expunge.internal.sql.KeyIdentity;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows that an update would let refer to a row in the trash to which they do not refer yet. */
final class MovedRows {

    private final Reference reference;
    private final Session session;

    MovedRows(Reference reference, Session session) {
        this.reference = reference;
        this.session = session;
    }

    /**
     * Requires that there are none, and locks the rows that it looks at: they are about to be updated anyway.
     *
     * @param records what is to be written into rows, which may be gone
     * @param trashed what rows in the trash are referred to by
     * @throws TrashedParentException if there is one
     */
    void requireNone(Collection<WrittenValues> records, Collection<List<Object>> trashed) {
        Table table = reference.child();
        ByValue<List<Object>> wanted = new ByValue<>(table.key());
        List<List<Object>> keys = new ArrayList<>();
        Set<List<Object>> refused = trashed.stream().map(this::identity).collect(Collectors.toSet());
        for (WrittenValues record : records) {
            Optional<List<Object>> referredTo = record.of(reference.columns());
            if (referredTo.filter(key -> refused.contains(identity(key))).isPresent()) {
                List<Object> key = record.of(table.key()).orElseThrow();
                keys.add(key);
                wanted.put(key, referredTo.get());
            }
        }
        for (List<List<Object>> chunk : KeyCondition.chunks(session.dialect(), table.key(), keys)) {
            requireNone(wanted, chunk);
        }
    }

    private void requireNone(ByValue<List<Object>> wanted, List<List<Object>> keys) {
        Table table = reference.child();
        Set<Column<?>> columns = new LinkedHashSet<>(table.key());
        columns.addAll(reference.columns());
        Selection rows = Selection.ofKeys(table, keys).in(Selection.Scope.ALL);
        List<Column<?>> read = List.copyOf(columns);
        SelectRenderer renderer = new SelectRenderer(session.dialect());
        session.query(renderer.lockingKeys(rows, read), read, this::held).forEach(held -> {
            Optional<List<Object>> place = held.of(reference.columns()).map(this::identity);
            wanted.ofEqual(held.of(table.key()).orElseThrow(), table.key()).stream()
                    .filter(target -> !place.equals(Optional.of(identity(target))))
                    .findFirst()
                    .ifPresent(target -> {
                        throw ParentRows.inTrash(reference, target);
                    });
        });
    }

    private WrittenValues held(Row row) {
        WrittenValues values = new WrittenValues();
        reference.child().key().forEach(column -> keep(column, row, values));
        reference.columns().forEach(column -> keep(column, row, values));
        return values;
    }

    private static <T> void keep(Column<T> column, Row row, WrittenValues values) {
        values.set(column, row.optional(column));
    }

    private List<Object> identity(List<Object> key) {
        return KeyIdentity.of(reference.columns(), key);
    }
}
