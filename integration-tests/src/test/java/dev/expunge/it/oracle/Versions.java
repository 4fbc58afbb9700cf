package dev.expunge.it.oracle;

/** Derives from numbers which models count the changes of their rows, and where a row's count starts. */
final class Versions {

    private Versions() {}

    static boolean areOf(int model) {
        return model % 2 == 0;
    }

    static int first(int row) {
        return 1000 + row;
    }
}
