package dev.expunge.it.oracle;

import dev.expunge.annotation.OnDelete;
import java.util.List;
import java.util.Set;

/**
 * A random model, or a join table, which comes after all models and belongs to the parent of its first reference.
 *
 * @param keyColumns number of columns of its key; none for a join table, whose references are its key
 * @param references its references, each of as many columns as the parent's key has
 */
record ModelSpec(int keyColumns, List<ReferenceSpec> references) {
    ModelSpec {
        references = List.copyOf(references);
    }

    static ModelSpec join(int owner, int other) {
        return new ModelSpec(0, List.of(side(owner), side(other)));
    }

    boolean isJoin() {
        return keyColumns == 0;
    }

    private static ReferenceSpec side(int parent) {
        return new ReferenceSpec(parent, OnDelete.CASCADE, false, 1, Set.of());
    }
}
