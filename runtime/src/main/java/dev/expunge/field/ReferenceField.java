package dev.expunge.field;

import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

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

    /** Returns the condition that a row refers to one of the records; of none, it holds for no row. */
    public Condition in(Collection<? extends P> records) {
        return new Condition.Membership(
                operands(),
                records.stream()
                        .map(record -> parent.keyValues(parent.requireKey(notNull(record))))
                        .toList());
    }

    /** Returns the condition that a row refers to nothing. */
    public Condition isNull() {
        return new Condition.NullCheck(operands());
    }

    /** Returns the condition that a row refers to something. */
    public Condition isNotNull() {
        return isNull().not();
    }

    private List<Condition.Operand<?>> operands() {
        List<Condition.Operand<?>> operands = new ArrayList<>();
        for (Column<?> column : reference.columns()) {
            operands.add(new Condition.Operand<>(path, column));
        }
        return operands;
    }

    private P notNull(P record) {
        return Objects.requireNonNull(
                record,
                () -> reference.label() + " was compared with null, which matches no row in SQL. Use isNull() or"
                        + " isNotNull().");
    }
}
