package dev.expunge.processor.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.graph.Component;
import dev.expunge.processor.graph.DeletionClosure;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Decides for which models of a closure keys have to be read, and why. */
final class KeyReasons {

    private static final Set<OnDelete> FINDS_REFERRERS = Set.of(
            OnDelete.CASCADE,
            OnDelete.PROTECT,
            OnDelete.RESTRICT,
            OnDelete.SET_NULL,
            OnDelete.SET_DEFAULT,
            OnDelete.SET);

    /** A PROTECT reference blocks even on a row that is deleted itself, so its guard leaves nothing out. */
    private static final Set<OnDelete> LEAVES_OUT_DELETED =
            Set.of(OnDelete.RESTRICT, OnDelete.SET_NULL, OnDelete.SET_DEFAULT, OnDelete.SET);

    private final DeletionClosure closure;
    private final Map<TypeName, Set<PlannedReason>> reasons = new HashMap<>();

    KeyReasons(DeletionClosure closure) {
        this.closure = closure;
        closure.components().forEach(this::addCycle);
        closure.referrers().forEach(this::addReferrer);
        if (isCollected(closure.root())) {
            add(closure.root(), PlannedReason.ROOTS);
        }
    }

    boolean isCollected(ModelDescriptor model) {
        return reasons.containsKey(model.type());
    }

    /** Returns why the keys of a model are read; empty if they are not. */
    Set<PlannedReason> of(ModelDescriptor model) {
        return Collections.unmodifiableSet(reasons.getOrDefault(model.type(), Set.of()));
    }

    private void addCycle(Component component) {
        if (component.cyclic()) {
            component.models().forEach(model -> add(model, PlannedReason.CYCLE));
        }
    }

    private void addReferrer(Edge edge) {
        if (FINDS_REFERRERS.contains(edge.onDelete())) {
            add(edge.parent(), PlannedReason.REFERRERS);
        }
        if (LEAVES_OUT_DELETED.contains(edge.onDelete()) && closure.contains(edge.child())) {
            add(edge.child(), PlannedReason.EXCLUSION);
        }
    }

    private void add(ModelDescriptor model, PlannedReason reason) {
        reasons.computeIfAbsent(model.type(), type -> EnumSet.noneOf(PlannedReason.class))
                .add(reason);
    }
}
