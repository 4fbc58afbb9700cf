package dev.expunge.field;

import dev.expunge.error.NullArgumentException;
import dev.expunge.error.NullComparisonException;
import dev.expunge.error.NullValueException;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A reference, held as an object, in a condition. Its columns are compared; the parent's table is not read.
 *
 * @param <P> the parent model
 * @param <K> the parent's key
 */
public final class ReferenceField<P, K> {

    private final Path path;
    private final Reference reference;
    private final ModelType<P, K, ?> parent;

    /** Called by generated code: a reference of the table that the path leads to. */
    public ReferenceField(Path path, Reference reference, ModelType<P, K, ?> parent) {
        this.path = path;
        this.reference = reference;
        this.parent = parent;
    }

    /**
     * Returns the condition that a row refers to {@code record}.
     *
     * @throws dev.expunge.error.UnsavedRecordException if the record has no key
     */
    public Condition eq(P record) {
        return in(List.of(notNull(record)));
    }

    /** Returns the condition that a row refers to the same record by two references. */
    public Condition eq(ReferenceField<P, K> other) {
        List<Condition> equal = new ArrayList<>();
        for (int position = 0; position < reference.columns().size(); position++) {
            equal.add(new Condition.Comparison<>(operand(position), Condition.Comparator.EQ, other.operand(position)));
        }
        return Condition.allOf(equal);
    }

    /**
     * Returns the condition that a row refers to something else than {@code record}; unknown if it refers to nothing.
     *
     * @throws dev.expunge.error.UnsavedRecordException if the record has no key
     */
    public Condition ne(P record) {
        return eq(record).not();
    }

    /** Returns the condition that a row refers to different records by two references. */
    public Condition ne(ReferenceField<P, K> other) {
        return eq(other).not();
    }

    /** Returns the condition that a row refers to one of the records; of none, it holds for no row. */
    public Condition in(Collection<? extends P> records) {
        if (records == null) {
            throw NullArgumentException.ofValues(reference.label());
        }
        return new Condition.Membership(
                operands(),
                records.stream()
                        .map(record -> parent.keyValues(parent.requireKey(notNull(record))))
                        .toList());
    }

    /**
     * Returns the condition that a row refers to none of the records; unknown if it refers to nothing, and there are any.
     */
    public Condition notIn(Collection<? extends P> records) {
        return in(records).not();
    }

    /** Returns the condition that a row refers to one of the rows that a query names; of none, it holds for no row. */
    public Condition in(Rows<P> query) {
        if (query == null) {
            throw NullArgumentException.ofValues(reference.label());
        }
        Projection values = Projection.of(reference.parent(), reference.parentColumns());
        return new SubqueryCondition.ValueMembership(operands(), query.selection(), values);
    }

    /**
     * Returns the condition that a row refers to none of the rows that a query names; unknown if it refers to nothing,
     * and there are any.
     */
    public Condition notIn(Rows<P> query) {
        return in(query).not();
    }

    /** Returns the condition that a row refers to nothing. */
    public Condition isNull() {
        return new Condition.NullCheck(operands());
    }

    /** Returns the condition that a row refers to something. */
    public Condition isNotNull() {
        return isNull().not();
    }

    /**
     * Returns the assignment of a record, for {@code query.update(...)}.
     *
     * @throws dev.expunge.error.UnsavedRecordException if the record has no key
     */
    public Assignment set(P record) {
        List<Object> key = parent.keyValues(parent.requireKey(notNull(record)));
        List<Assignment.Part> parts = new ArrayList<>();
        for (int position = 0; position < key.size(); position++) {
            Condition.Operand<Object> operand = operand(position);
            parts.add(new Assignment.Part(
                    operand, Optional.of(new Expression.Value<>(operand.column(), key.get(position)))));
        }
        return new Assignment(parts);
    }

    /**
     * Returns the assignment of nothing: every column that may be null becomes null.
     *
     * @throws NullValueException if none may
     */
    public Assignment setNull() {
        List<Assignment.Part> parts = reference.columns().stream()
                .filter(Column::nullable)
                .map(column -> new Assignment.Part(new Condition.Operand<>(path, column), Optional.empty()))
                .toList();
        if (parts.isEmpty()) {
            throw new NullValueException(reference.label());
        }
        return new Assignment(parts);
    }

    /** Returns {@code Child.name}, as messages call this reference. */
    public String name() {
        return reference.label();
    }

    /** Returns the way to the parent. */
    public Path parent() {
        return path.follow(reference);
    }

    private List<Expression<?>> operands() {
        List<Expression<?>> operands = new ArrayList<>();
        for (Column<?> column : reference.columns()) {
            operands.add(new Condition.Operand<>(path, column));
        }
        return operands;
    }

    @SuppressWarnings("unchecked") // the same column of two references to one parent has one type
    private Condition.Operand<Object> operand(int position) {
        return new Condition.Operand<>(
                path, (Column<Object>) reference.columns().get(position));
    }

    private P notNull(P record) {
        if (record == null) {
            throw new NullComparisonException(reference.label());
        }
        return record;
    }
}
