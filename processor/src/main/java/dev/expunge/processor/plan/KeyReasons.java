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
import java.util.function.Predicate;

/** Decides for which models of a closure keys have to be read, and why. */
final class KeyReasons {

    private static final Set<OnDelete> CHANGING = Set.of(OnDelete.SET_NULL, OnDelete.SET_DEFAULT, OnDelete.SET);

    private final DeletionClosure closure;
    private final Map<TypeName, Set<PlannedReason>> reasons = new HashMap<>();

    private KeyReasons(DeletionClosure closure) {
        this.closure = closure;
    }

    /** Returns the reasons of a delete for good. */
    static KeyReasons ofDeleting(DeletionClosure closure) {
        KeyReasons reasons = new KeyReasons(closure);
        reasons.addCycles();
        reasons.addParents(edge -> edge.cascades() || blocks(edge) || changes(edge));
        reasons.addLeftOut(closure, edge -> isRestricted(edge) || changes(edge));
        reasons.addRoots();
        return reasons;
    }

    /** Returns the reasons of what a move to the trash marks. */
    static KeyReasons ofMarking(DeletionClosure marking, DeletionClosure deleting) {
        KeyReasons reasons = new KeyReasons(marking);
        reasons.addCycles();
        reasons.addParents(edge -> edge.marks() || edge.enters() || blocks(edge));
        reasons.addLeftOut(marking, KeyReasons::isRestricted);
        reasons.addShared(deleting);
        reasons.addRoots();
        return reasons;
    }

    /** Returns the reasons of what a move to the trash deletes for good. */
    static KeyReasons ofDeletingBelow(DeletionClosure marking, DeletionClosure deleting) {
        KeyReasons reasons = ofDeleting(deleting);
        reasons.addLeftOut(marking, KeyReasons::isRestricted);
        reasons.addShared(marking);
        return reasons;
    }

    boolean isCollected(ModelDescriptor model) {
        return reasons.containsKey(model.type());
    }

    /** Returns why the keys of a model are read; empty if they are not. */
    Set<PlannedReason> of(ModelDescriptor model) {
        return Collections.unmodifiableSet(reasons.getOrDefault(model.type(), Set.of()));
    }

    private void addCycles() {
        closure.components().stream()
                .filter(Component::cyclic)
                .flatMap(component -> component.models().stream())
                .forEach(model -> add(model, PlannedReason.CYCLE));
    }

    private void addParents(Predicate<Edge> findsReferrers) {
        closure.referrers().stream()
                .filter(findsReferrers)
                .forEach(edge -> add(edge.parent(), PlannedReason.REFERRERS));
    }

    /** A PROTECT reference blocks even on a row that is deleted itself, so its guard leaves nothing out. */
    private void addLeftOut(DeletionClosure referredTo, Predicate<Edge> leavesOutDeleted) {
        referredTo.referrers().stream()
                .filter(leavesOutDeleted)
                .filter(edge -> closure.contains(edge.child()))
                .forEach(edge -> add(edge.child(), PlannedReason.EXCLUSION));
    }

    /** A row that is deleted for good is not counted as marked, too. */
    private void addShared(DeletionClosure other) {
        closure.models().stream().filter(other::contains).forEach(model -> add(model, PlannedReason.EXCLUSION));
    }

    private void addRoots() {
        closure.models().stream()
                .filter(model -> closure.holdsRoots(model) && isCollected(model))
                .forEach(root -> add(root, PlannedReason.ROOTS));
    }

    private void add(ModelDescriptor model, PlannedReason reason) {
        reasons.computeIfAbsent(model.type(), type -> EnumSet.noneOf(PlannedReason.class))
                .add(reason);
    }

    private static boolean blocks(Edge edge) {
        return edge.onDelete() == OnDelete.PROTECT || isRestricted(edge);
    }

    private static boolean isRestricted(Edge edge) {
        return edge.onDelete() == OnDelete.RESTRICT;
    }

    private static boolean changes(Edge edge) {
        return CHANGING.contains(edge.onDelete());
    }
}
