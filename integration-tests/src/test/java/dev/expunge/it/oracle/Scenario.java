package dev.expunge.it.oracle;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Models, rows, and what is to be deleted.
 *
 * @param models the models, by number
 * @param rows all rows
 * @param root number of the model whose rows are deleted
 * @param roots the numbers of these rows
 */
record Scenario(List<ModelSpec> models, List<RowSpec> rows, int root, Set<Integer> roots) {
    Scenario {
        models = List.copyOf(models);
        rows = List.copyOf(rows);
        roots = new TreeSet<>(roots);
    }

    ReferenceSpec reference(RowSpec row, int index) {
        return models.get(row.model()).references().get(index);
    }

    /** Returns {@code M1.r0}: what reports call a reference. */
    static String label(int model, int reference) {
        return "M" + model + ".r" + reference;
    }
}
