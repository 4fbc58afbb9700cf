package dev.expunge.processor.graph;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * In which order the rows of a closure can be deleted, children first, and which references have to be cleared or
 * deferred for it or order rows within one table.
 *
 * <p>Where references lead in a circle, four kinds of them order nothing: a PROTECT reference, because its guard has
 * refused the delete if a deleted row refers to another one by it; a reference that is cleared; a reference of a model to
 * itself, which does not order tables; and, in what these leave closed, a reference whose constraint is deferred. Whatever
 * circle is left cannot be deleted.
 *
 * <p>References that the library leaves to the database bind nobody. They are followed where that costs nothing, since a
 * constraint would refuse a parent whose referrer is deleted a moment later.
 */
public final class DeletionOrder {

    private static final Set<OnDelete> ORDERING = Set.of(
            OnDelete.CASCADE,
            OnDelete.PROTECT,
            OnDelete.RESTRICT,
            OnDelete.SET_NULL,
            OnDelete.SET_DEFAULT,
            OnDelete.SET);

    private final ModelGraph graph;
    private final List<ModelDescriptor> models = new ArrayList<>();
    private final List<Edge> cleared = new ArrayList<>();
    private final List<Edge> withinTables = new ArrayList<>();
    private final List<Edge> deferred = new ArrayList<>();
    private final List<Component> stuck = new ArrayList<>();

    private DeletionOrder(ModelGraph graph) {
        this.graph = graph;
    }

    /** Orders the models of a closure. */
    public static DeletionOrder of(DeletionClosure closure) {
        DeletionOrder order = new DeletionOrder(closure.graph());
        List<Edge> references = closure.models().stream()
                .flatMap(model -> closure.graph().references(model).stream())
                .toList();
        Components.parentsFirst(closure.models(), references).stream()
                .flatMap(circle -> circle.without(edge -> !ORDERING.contains(edge.onDelete())).stream())
                .flatMap(component -> component.without(order::isSettledByGuard).stream())
                .forEach(order::open);
        Collections.reverse(order.models);
        return order;
    }

    /** Returns the models, children before parents. */
    public List<ModelDescriptor> childrenFirst() {
        return List.copyOf(models);
    }

    /** Returns the references to clear on deleted rows before they are deleted. */
    public List<Edge> cleared() {
        return List.copyOf(cleared);
    }

    /** Returns the references that are not cleared, by which the rows of one table have to be deleted deepest first. */
    public List<Edge> withinTables() {
        return List.copyOf(withinTables);
    }

    /** Returns the references whose constraints have to be checked when all rows are gone. */
    public List<Edge> deferred() {
        return List.copyOf(deferred);
    }

    /** Returns the circles that neither clearing nor deferring opens; there is no order unless it is empty. */
    public List<Component> stuck() {
        return List.copyOf(stuck);
    }

    private void open(Component component) {
        component.edges().stream().filter(this::canBeCleared).forEach(cleared::add);
        component.edges().stream().filter(this::ordersItsTable).forEach(withinTables::add);
        component.without(edge -> canBeCleared(edge) || ordersItsTable(edge)).forEach(this::defer);
    }

    private void defer(Component closed) {
        closed.edges().stream().filter(Edge::deferrable).forEach(deferred::add);
        for (Component rest : closed.without(Edge::deferrable)) {
            models.addAll(rest.models());
            if (rest.cyclic()) {
                stuck.add(rest);
            }
        }
    }

    /** After its guard, only rows that refer to themselves hold a PROTECT reference to deleted rows. */
    private boolean isSettledByGuard(Edge edge) {
        boolean mayReferToItself = edge.toItself() && edge.field().nullable() && canBeCleared(edge);
        return edge.onDelete() == OnDelete.PROTECT && !mayReferToItself;
    }

    /** Null takes a nullable reference away; pointing each row at itself one of a model to itself. */
    private boolean canBeCleared(Edge edge) {
        return edge.reference().clearable()
                && canBeChanged(edge)
                && (edge.field().nullable() || (edge.toItself() && !edge.refersToNullable()));
    }

    /** Rows in a circle have no deepest one: they are pointed at themselves, cleared or not. */
    private boolean ordersItsTable(Edge edge) {
        return !edge.reference().clearable() && canBeChanged(edge) && edge.toItself();
    }

    private boolean canBeChanged(Edge edge) {
        return !edge.field().key() && graph.holdersOf(edge).isEmpty();
    }
}
