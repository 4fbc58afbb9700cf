package dev.expunge.field;

/** What becomes of the columns that a query selects: functions of two to seven values, such as a record's constructor. */
public final class Into {

    private Into() {}

    /** Makes something of two values. */
    @FunctionalInterface
    public interface Two<A, B, R> {
        R make(A first, B second);
    }

    /** Makes something of three values. */
    @FunctionalInterface
    public interface Three<A, B, C, R> {
        R make(A first, B second, C third);
    }

    /** Makes something of four values. */
    @FunctionalInterface
    public interface Four<A, B, C, D, R> {
        R make(A first, B second, C third, D fourth);
    }

    /** Makes something of five values. */
    @FunctionalInterface
    public interface Five<A, B, C, D, E, R> {
        R make(A first, B second, C third, D fourth, E fifth);
    }

    /** Makes something of six values. */
    @FunctionalInterface
    public interface Six<A, B, C, D, E, G, R> {
        R make(A first, B second, C third, D fourth, E fifth, G sixth);
    }

    /** Makes something of seven values. */
    @FunctionalInterface
    public interface Seven<A, B, C, D, E, G, H, R> {
        R make(A first, B second, C third, D fourth, E fifth, G sixth, H seventh);
    }
}
