package dev.expunge.it.oracle;

import java.util.List;
import java.util.stream.IntStream;

/** Derives keys from row numbers: the second column of a composite key is another function of the number. */
final class Keys {

    private Keys() {}

    static int value(int number, int column) {
        return column == 0 ? number : 100 - number;
    }

    static List<Object> of(int number, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> (Object) value(number, column))
                .toList();
    }
}
