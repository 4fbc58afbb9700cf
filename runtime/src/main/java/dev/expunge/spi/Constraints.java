package dev.expunge.spi;

import dev.expunge.annotation.OnDelete;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a model declares that has to hold for its rows beyond their types.
 *
 * @param uniques columns whose values no two rows share, each with those it goes together with
 * @param references what its rows refer to, and those of its join tables
 */
public record Constraints(List<List<Column<?>>> uniques, List<Declared> references) {

    private static final Constraints NONE = new Constraints(List.of(), List.of());

    public Constraints {
        uniques = List.copyOf(uniques);
        references = List.copyOf(references);
    }

    /** Returns those of a model that declares nothing, to be completed by the methods below. */
    public static Constraints none() {
        return NONE;
    }

    public Constraints unique(Column<?>... columns) {
        return new Constraints(with(uniques, List.of(List.of(columns))), references);
    }

    public Constraints reference(OnDelete onDelete, Reference reference) {
        return new Constraints(uniques, with(references, List.of(new Declared(reference, onDelete))));
    }

    /** Adds the two references of a join table. */
    public Constraints join(Reference... sides) {
        List<Declared> declared = Arrays.stream(sides)
                .map(side -> new Declared(side, OnDelete.CASCADE))
                .toList();
        return new Constraints(uniques, with(references, declared));
    }

    private static <T> List<T> with(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /**
     * A reference with what is declared for it.
     *
     * @param reference the reference
     * @param onDelete what a delete of its parent does
     */
    public record Declared(Reference reference, OnDelete onDelete) {

        /** Whether the row referred to has to exist; by DO_NOTHING it may be gone. */
        public boolean isEnforced() {
            return onDelete != OnDelete.DO_NOTHING;
        }
    }
}
