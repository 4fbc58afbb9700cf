package dev.expunge.it.oracle.trash.scenario;

import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import java.util.List;

/**
 * A random model, or a join table, which comes after all models and belongs to the parent of its first reference.
 *
 * @param shape what it is
 * @param marking how its rows are marked
 * @param references its references
 */
public record ModelSpec(Shape shape, Marking marking, List<ReferenceSpec> references) {
    public ModelSpec {
        references = List.copyOf(references);
    }

    public static ModelSpec join(int owner, int other) {
        return new ModelSpec(Shape.JOIN, Marking.NONE, List.of(side(owner), side(other)));
    }

    private static ReferenceSpec side(int parent) {
        return new ReferenceSpec(parent, OnDelete.CASCADE, OnSoftDelete.KEEP, false, false, 1);
    }

    public boolean isJoin() {
        return shape == Shape.JOIN;
    }

    public boolean hasVersion() {
        return shape == Shape.VERSIONED || shape == Shape.VERSIONED_CODED;
    }

    /** Whether its rows have a code that no two live rows share, or no two rows if it is not soft-deletable. */
    public boolean hasCode() {
        return shape == Shape.CODED || shape == Shape.VERSIONED_CODED;
    }

    /** What there is beside the key, which is a number, and references. */
    public enum Shape {
        PLAIN,
        VERSIONED,
        CODED,
        VERSIONED_CODED,
        JOIN
    }
}
