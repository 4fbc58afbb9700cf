package dev.expunge.it.oracle.trash.scenario;

/** A row: the number of its model, and its own. The number of a join row is made of those of both its sides. */
public record RowId(int model, int number) {

    static final int SIDE = 100;

    public static int ofSides(int owner, int other) {
        return owner * SIDE + other;
    }

    @Override
    public String toString() {
        return "M" + model + " " + number;
    }
}
