package dev.expunge.internal.query;

import dev.expunge.field.Expression;
import dev.expunge.field.Selection;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.Assigned;
import dev.expunge.internal.sql.KeyCondition;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.internal.sql.UpdateRenderer;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assigns to columns of the rows that a selection names, without reading them. */
public final class RowUpdater {

    private final List<Reference> references;
    private final Transactions transactions;
    private final Writing writing;

    /**
     * @param references those whose parents have to exist
     */
    public RowUpdater(List<Reference> references, Transactions transactions, Writing writing) {
        this.references = references;
        this.transactions = transactions;
        this.writing = writing;
    }

    /** Returns how many rows were updated. */
    public long update(Selection selection, List<Assigned> assigned) {
        Assigned.requireDistinct(selection.table(), assigned);
        if (selection.selectsNothing()) {
            return 0;
        }
        Task task = new Task(selection.table().label(), "update");
        return transactions.run(writing.retry(), session -> update(selection, assigned, session.during(task)));
    }

    private long update(Selection selection, List<Assigned> assigned, Session session) {
        references.stream()
                .filter(writing::locksParentOf)
                .forEach(reference -> lockParent(reference, assigned, session));
        UpdateRenderer renderer = new UpdateRenderer(session.dialect());
        long updated = 0;
        for (Selection part : parts(selection, session)) {
            updated += session.update(renderer.updateWhere(part, assigned));
        }
        return updated;
    }

    /** A page is locked first, and then named by its keys. */
    private static List<Selection> parts(Selection selection, Session session) {
        if (!selection.isPage()) {
            return List.of(selection);
        }
        Table table = selection.table();
        List<List<Object>> keys = session.query(
                new SelectRenderer(session.dialect()).lockingKeys(selection, table.key()),
                table.key(),
                row -> values(row, table.key()));
        return KeyCondition.chunks(session.dialect(), table.key(), keys).stream()
                .map(chunk -> Selection.ofKeys(table, chunk).in(selection.scope()))
                .toList();
    }

    private static List<Object> values(Row row, List<Column<?>> columns) {
        List<Object> values = new ArrayList<>();
        columns.forEach(column -> values.add(row.required(column)));
        return values;
    }

    /** Locks the row that a reference is set to. Where it is set to nothing, there is none. */
    private static void lockParent(Reference reference, List<Assigned> assigned, Session session) {
        List<Assigned> parts = assigned.stream()
                .filter(each -> reference.columns().contains(each.column()))
                .toList();
        boolean refersToNothing = parts.stream().anyMatch(part -> part.value().isEmpty());
        if (parts.isEmpty() || refersToNothing) {
            return;
        }
        List<Object> key = new ArrayList<>();
        for (Column<?> column : reference.columns()) {
            key.add(given(column, parts)
                    .orElseThrow(() -> new IllegalArgumentException(reference.label()
                            + " is set to what is not known before the update, so its parent cannot be locked: set the"
                            + " whole reference to a value, or to a record.")));
        }
        new ParentRows(reference, session).lock(List.of(key));
    }

    private static Optional<Object> given(Column<?> column, List<Assigned> parts) {
        return parts.stream()
                .filter(part -> part.column().equals(column))
                .flatMap(part -> part.value().stream())
                .filter(Expression.Value.class::isInstance)
                .map(value -> (Object) ((Expression.Value<?>) value).value())
                .findFirst();
    }
}
