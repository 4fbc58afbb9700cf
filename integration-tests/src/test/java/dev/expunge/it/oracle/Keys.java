package dev.expunge.it.oracle;

import dev.expunge.it.oracle.ReferenceSpec.Trait;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Derives keys from row numbers: the second column of a composite key is another function of the number. */
final class Keys {

    private static final int CODES = 500;

    private Keys() {}

    static int value(int number, int column) {
        return column == 0 ? number : 100 - number;
    }

    static List<Object> of(int number, int columns) {
        return IntStream.range(0, columns)
                .mapToObj(column -> (Object) value(number, column))
                .toList();
    }

    /** Returns what a reference to a row holds: its key, or its code. */
    static List<Object> held(ReferenceSpec reference, int number, int keyColumns) {
        return reference.is(Trait.BY_CODE) ? List.of(code(number).orElseThrow()) : of(number, keyColumns);
    }

    /** Returns the code of a row, which is unique; every fourth row has none. */
    static OptionalInt code(int number) {
        return number % 4 == 0 ? OptionalInt.empty() : OptionalInt.of(CODES + number);
    }

    /** Returns the number of the row that has a code. */
    static int numberOf(int code) {
        return code - CODES;
    }
}
