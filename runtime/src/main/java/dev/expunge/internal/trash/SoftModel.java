package dev.expunge.internal.trash;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.Registry;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A soft-deletable model, as a restore sees it.
 *
 * @param table its table
 * @param marks the columns that mark its rows
 * @param parents its CASCADE references to soft-deletable models: over them a delete comes to its rows
 * @param uniques columns whose values no two live rows share, each with those it goes together with
 */
record SoftModel(Table table, Marks marks, List<Reference> parents, List<List<Column<?>>> uniques) {

    SoftModel {
        parents = List.copyOf(parents);
        uniques = List.copyOf(uniques);
    }

    /** Returns the soft-deletable models of a registry, parents first, those of a circle in any order. */
    static List<SoftModel> parentsFirst(Registry registry) {
        List<SoftModel> left = new ArrayList<>();
        for (Registry.Entry entry : registry.entries()) {
            Constraints constraints = entry.type().constraints();
            entry.table()
                    .marks()
                    .ifPresent(marks -> left.add(new SoftModel(
                            entry.table(), marks, parents(entry.table(), constraints), constraints.uniques())));
        }
        return parentsFirst(left);
    }

    private static List<SoftModel> parentsFirst(List<SoftModel> models) {
        IdentityHashMap<SoftModel, Set<SoftModel>> above = new IdentityHashMap<>();
        models.forEach(model -> above.put(model, model.above(models)));
        List<SoftModel> left = new ArrayList<>(models);
        List<SoftModel> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            SoftModel next = left.stream()
                    .filter(model -> left.stream()
                            .filter(above.getOrDefault(model, Set.of())::contains)
                            .allMatch(
                                    other -> above.getOrDefault(other, Set.of()).contains(model)))
                    .findFirst()
                    .orElseThrow();
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private static List<Reference> parents(Table table, Constraints constraints) {
        return constraints.references().stream()
                .filter(declared -> declared.onDelete() == OnDelete.CASCADE)
                .map(Constraints.Declared::reference)
                .filter(reference -> reference.child().equals(table))
                .filter(reference -> reference.parent().isSoftDeletable())
                .toList();
    }

    /** Returns those of some models that it refers to, directly or not; itself, too, if it is in a circle. */
    private Set<SoftModel> above(List<SoftModel> models) {
        Set<SoftModel> above = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<SoftModel> open = new ArrayDeque<>(List.of(this));
        while (!open.isEmpty()) {
            SoftModel next = open.remove();
            models.stream().filter(next::refersTo).filter(above::add).forEach(open::add);
        }
        return above;
    }

    private boolean refersTo(SoftModel other) {
        return parents.stream().anyMatch(reference -> reference.parent().equals(other.table));
    }

    /** Returns what has to be known of its rows: the key first. */
    List<Column<?>> columns(List<SoftModel> models) {
        Set<Column<?>> columns = new LinkedHashSet<>(table.key());
        columns.addAll(marks.columns());
        parents.forEach(reference -> columns.addAll(reference.columns()));
        models.stream()
                .flatMap(model -> model.parents.stream())
                .filter(reference -> reference.parent().equals(table))
                .forEach(reference -> columns.addAll(reference.parentColumns()));
        uniques.forEach(columns::addAll);
        return List.copyOf(columns);
    }
}
