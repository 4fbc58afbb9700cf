package dev.expunge.internal.sql;

import dev.expunge.field.Condition;
import dev.expunge.field.Condition.Connective;
import dev.expunge.field.Projection;
import dev.expunge.field.Selection;
import dev.expunge.spi.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes a selection apart into the conditions that all have to hold. */
final class Conjuncts {

    private Conjuncts() {}

    static List<Condition> of(Selection selection) {
        List<Condition> conjuncts = new ArrayList<>();
        for (Selection.Filter filter : selection.filters()) {
            if (filter.condition() instanceof Condition.Junction junction && junction.connective() == Connective.AND) {
                conjuncts.addAll(junction.parts());
            } else {
                conjuncts.add(filter.condition());
            }
        }
        return conjuncts;
    }

    /** Returns everything that stands for the selection's row, in the selection and in what is read of it. */
    static Set<Path> roots(Selection selection, Projection projection) {
        Set<Path> roots = new HashSet<>();
        selection.filters().forEach(filter -> roots.add(filter.root()));
        selection.orderings().forEach(ordering -> roots.add(ordering.root()));
        projection.outputs().forEach(output -> roots.add(output.root()));
        return roots;
    }
}
