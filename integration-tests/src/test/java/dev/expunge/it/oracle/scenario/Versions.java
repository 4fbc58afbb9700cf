package dev.expunge.it.oracle.scenario;

/** Derives from numbers which models count the changes of their rows, and where a row's count starts. */
public final class Versions {

    private Versions() {}

    public static boolean areOf(int model) {
        return model % 2 == 0;
    }

    public static int first(int row) {
        return 1000 + row;
    }
}
