package dev.expunge.it.oracle.trash;

/** A row: the number of its model, and its own. The number of a join row is made of those of both its sides. */
record RowId(int model, int number) {

    static final int SIDE = 100;

    static int ofSides(int owner, int other) {
        return owner * SIDE + other;
    }

    @Override
    public String toString() {
        return "M" + model + " " + number;
    }
}
