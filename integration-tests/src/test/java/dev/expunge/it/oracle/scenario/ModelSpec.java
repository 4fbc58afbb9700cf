package dev.expunge.it.oracle.scenario;

import dev.expunge.annotation.OnDelete;
import dev.expunge.it.oracle.scenario.ReferenceSpec.Trait;
import java.util.List;
import java.util.Set;

/**
 * A random model, or a join table, which comes after all models and belongs to the parent of its first reference.
 *
 * @param keyColumns number of columns of its key; none for a join table, whose references are its key
 * @param keyKind the type of the first of them; all others are numbers
 * @param references its references, each of as many columns as the parent's key has
 */
public record ModelSpec(int keyColumns, KeyKind keyKind, List<ReferenceSpec> references) {
    public ModelSpec {
        references = List.copyOf(references);
    }

    public static ModelSpec join(int owner, int other) {
        return new ModelSpec(0, KeyKind.INT, List.of(side(owner), side(other)));
    }

    public boolean isJoin() {
        return keyColumns == 0;
    }

    /** Returns the type of a column of its key. */
    public KeyKind kind(int column) {
        return column == 0 ? keyKind : KeyKind.INT;
    }

    /** Returns the type of a column of a reference to it. */
    public KeyKind kind(ReferenceSpec reference, int column) {
        return reference.is(Trait.BY_CODE) ? KeyKind.INT : kind(column);
    }

    private static ReferenceSpec side(int parent) {
        return new ReferenceSpec(parent, OnDelete.CASCADE, false, 1, Set.of());
    }
}
