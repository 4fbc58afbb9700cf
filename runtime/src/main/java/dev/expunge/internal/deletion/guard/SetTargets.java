package dev.expunge.internal.deletion.guard;

import dev.expunge.deletion.Assignment;
import dev.expunge.deletion.Registry;
import dev.expunge.deletion.Step;
import dev.expunge.error.deletion.SupplierException;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.spi.Column;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Reference;
import dev.expunge.spi.ValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the set steps of one delete write. A supplier is called when it is asked for the first time, and never again,
 * however often the delete is tried.
 */
public final class SetTargets {

    private final Registry registry;
    private final Labels labels;
    private final Map<Integer, List<Object>> suppliedByStep = new HashMap<>();

    public SetTargets(Registry registry, Labels labels) {
        this.registry = registry;
        this.labels = labels;
    }

    /**
     * Returns the values that a step writes, or empty for null.
     *
     * @throws SupplierException if its supplier returns nothing that the reference can hold
     */
    public Optional<List<Object>> of(Step.SetReference step) {
        return step.assignment()
                .target(supplied ->
                        suppliedByStep.computeIfAbsent(step.ordinal(), ordinal -> values(step.reference(), supplied)));
    }

    /** Whether a step has a supplier that nobody has asked, because there is no row to set. */
    public boolean isUnasked(Step.SetReference step) {
        return step.assignment().isSupplied() && !suppliedByStep.containsKey(step.ordinal());
    }

    private List<Object> values(Reference reference, Assignment.Supplied supplied) {
        Object value = supplied.supplier().get();
        if (value == null) {
            throw new SupplierException(supplied.name(), labels.of(reference), "null", null);
        }
        try {
            return reference.columns().size() == 1
                    ? List.of(checked(reference.columns().get(0), value))
                    : parent(reference).keyValues(value);
        } catch (ClassCastException | NullPointerException unsuitable) {
            String returned = "a " + value.getClass().getTypeName();
            throw new SupplierException(supplied.name(), labels.of(reference), returned, unsuitable);
        }
    }

    /** Generic types are not checked at run time: a value of another type is found out on its way to JDBC and back. */
    @SuppressWarnings("unchecked")
    private static Object checked(Column<?> column, Object value) {
        ValueType<Object> type = (ValueType<Object>) column.type();
        return type.fromSql().apply(type.toSql().apply(value));
    }

    @SuppressWarnings("unchecked")
    private ModelType<?, Object, ?> parent(Reference reference) {
        return registry.entries().stream()
                .filter(entry -> entry.table().model().equals(reference.parent().model()))
                .findFirst()
                .map(entry -> (ModelType<?, Object, ?>) entry.type())
                .orElseThrow();
    }
}
