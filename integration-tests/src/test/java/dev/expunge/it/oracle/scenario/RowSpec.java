package dev.expunge.it.oracle.scenario;

import java.util.List;
import java.util.OptionalInt;

/**
 * A row.
 *
 * @param model number of its model
 * @param number its number within the model, from 1; its key is derived from it
 * @param targets the number of the row that each reference names, or empty for null; a negative number is not the name of
 *     any row: the reference holds that row's key in part, and null in the other columns
 */
public record RowSpec(int model, int number, List<OptionalInt> targets) {
    public RowSpec {
        targets = List.copyOf(targets);
    }

    /** Returns a row of a join table, numbered by what it links. */
    public static RowSpec link(int join, int own, int other) {
        return new RowSpec(join, 100 * own + other, List.of(OptionalInt.of(own), OptionalInt.of(other)));
    }

    public RowId id() {
        return new RowId(model, number);
    }
}
