package dev.expunge.internal.sql;

import dev.expunge.field.Condition;
import dev.expunge.field.Condition.Connective;
import dev.expunge.spi.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Takes a selection apart into the conditions that all have to hold. */
final class Conjuncts {

    private Conjuncts() {}

    static List<Condition> of(Selection selection) {
        List<Condition> conjuncts = new ArrayList<>();
        for (Selection.Filter filter : selection.filters()) {
            if (filter.condition() instanceof Condition.Junction junction && junction.connective() == Connective.AND) {
                conjuncts.addAll(junction.parts());
            } else if (!Folding.isAlways(filter.condition())) {
                conjuncts.add(filter.condition());
            }
        }
        return conjuncts;
    }

    /** Returns everything that stands for the selection's row. */
    static Set<Path> roots(Selection selection) {
        return new HashSet<>(Stream.concat(
                        selection.filters().stream().map(Selection.Filter::root),
                        selection.orderings().stream().map(Selection.Ordering::root))
                .toList());
    }
}
