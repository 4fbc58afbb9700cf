package dev.expunge.internal.query;

import dev.expunge.error.ExpungeException;
import dev.expunge.error.TransactionState;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.field.Condition;
import dev.expunge.field.Expression;
import dev.expunge.field.Selection;
import dev.expunge.field.Selection.Scope;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.KeyCondition;
import dev.expunge.internal.sql.KeyIdentity;
import dev.expunge.internal.sql.SelectRenderer;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Path;
import dev.expunge.spi.Row;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The values that records cannot have because a row in the trash has them, which nobody sees. It is looked for after a
 * refusal only, and by what the model declares to be unique.
 */
final class TakenValues<M> {

    private final ModelType<M, ?, ?> type;
    private final Table table;
    private final Transactions transactions;

    TakenValues(ModelType<M, ?, ?> type, Transactions transactions) {
        this.type = type;
        this.table = type.table();
        this.transactions = transactions;
    }

    /** Returns what to throw: the refusal, or one that names the row in the trash. */
    UniqueValueException explained(UniqueValueException refusal, Collection<? extends M> records) {
        boolean canBeAsked = transactions.areOurs() || refusal.transactionState() == TransactionState.USABLE;
        if (!table.isSoftDeletable() || !canBeAsked) {
            return refusal;
        }
        try {
            return transactions
                    .run(session -> trashedHolder(records, session))
                    .map(refusal::byRowInTrash)
                    .orElse(refusal);
        } catch (ExpungeException unanswered) {
            refusal.addSuppressed(unanswered);
            return refusal;
        }
    }

    private Optional<String> trashedHolder(Collection<? extends M> records, Session session) {
        List<List<Column<?>>> uniques = new ArrayList<>(List.of(table.key()));
        uniques.addAll(type.constraints().uniques());
        return uniques.stream()
                .flatMap(columns -> trashedHolder(columns, values(columns, records), session).stream())
                .findFirst();
    }

    private List<List<Object>> values(List<Column<?>> columns, Collection<? extends M> records) {
        List<List<Object>> values = new ArrayList<>();
        for (M record : records) {
            boolean hasThem = !columns.equals(table.key()) || type.keyOf(record).isPresent();
            WrittenValues written = new WrittenValues();
            type.write(record, written);
            written.of(columns).filter(all -> hasThem).ifPresent(values::add);
        }
        return values;
    }

    /** Where values are unique among live rows, a row in the trash may have the same as a live one, and stops nobody. */
    private Optional<String> trashedHolder(List<Column<?>> columns, List<List<Object>> values, Session session) {
        for (List<List<Object>> chunk : KeyCondition.chunks(session.dialect(), columns, values)) {
            Map<List<Object>, List<Object>> trashed = holders(columns, chunk, Scope.TRASH, session);
            if (!trashed.isEmpty()) {
                trashed.keySet()
                        .removeAll(holders(columns, chunk, Scope.LIVE, session).keySet());
            }
            if (!trashed.isEmpty()) {
                return trashed.values().stream().findFirst().map(this::name);
            }
        }
        return Optional.empty();
    }

    private String name(List<Object> key) {
        return table.label() + " " + (key.size() == 1 ? key.get(0) : key);
    }

    private Map<List<Object>, List<Object>> holders(
            List<Column<?>> columns, List<List<Object>> values, Scope scope, Session session) {
        Path root = Path.root(table);
        List<Expression<?>> operands = new ArrayList<>();
        columns.forEach(column -> operands.add(new Condition.Operand<>(root, column)));
        Selection rows = Selection.all(table).in(scope).filter(root, new Condition.Membership(operands, values));
        Set<Column<?>> read = new LinkedHashSet<>(columns);
        read.addAll(table.key());
        List<Column<?>> all = List.copyOf(read);
        Map<List<Object>, List<Object>> holders = new LinkedHashMap<>();
        session.query(
                new SelectRenderer(session.dialect()).select(rows, all),
                all,
                row -> holders.put(KeyIdentity.of(columns, held(row, columns)), held(row, table.key())));
        return holders;
    }

    private static List<Object> held(Row row, List<Column<?>> columns) {
        List<Object> held = new ArrayList<>();
        columns.forEach(column -> held.add(row.required(column)));
        return held;
    }
}
