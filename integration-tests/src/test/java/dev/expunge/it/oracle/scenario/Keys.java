package dev.expunge.it.oracle.scenario;

import dev.expunge.it.oracle.scenario.ReferenceSpec.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Derives keys from row numbers: the second column of a composite key is another function of the number. */
public final class Keys {

    private static final int CODES = 500;
    private static final int COMPLEMENT = 100;

    private Keys() {}

    public static List<Object> of(int number, ModelSpec model) {
        return IntStream.range(0, model.keyColumns())
                .mapToObj(column -> column == 0 ? model.keyKind().value(number) : (Object) (COMPLEMENT - number))
                .toList();
    }

    /** Returns the number of the row that has a key. */
    public static int number(List<Object> key, ModelSpec model) {
        return model.keyKind().number(key.get(0));
    }

    /** Returns what a reference to a row holds: its key, or its code. */
    public static List<Object> held(ReferenceSpec reference, int number, ModelSpec parent) {
        return reference.is(Trait.BY_CODE) ? List.of(code(number).orElseThrow()) : of(number, parent);
    }

    /** Returns what a reference holds whose columns are partly null: the first or the last column of the key. */
    public static List<@Nullable Object> heldInPart(int number, ModelSpec parent) {
        List<@Nullable Object> values = new ArrayList<>(of(number, parent));
        values.set(number % 2, null);
        return values;
    }

    /** Returns the number of the row that a reference names, its negative where columns are partly null, or empty. */
    public static OptionalInt target(ReferenceSpec reference, List<@Nullable Object> held, ModelSpec parent) {
        Object first = held.get(0);
        Object last = held.get(held.size() - 1);
        if (first == null && last == null) {
            return OptionalInt.empty();
        }
        if (reference.is(Trait.BY_CODE) && first != null) {
            return OptionalInt.of((Integer) first - CODES);
        }
        int number =
                first == null ? COMPLEMENT - (Integer) last : parent.keyKind().number(first);
        return OptionalInt.of(held.contains(null) ? -number : number);
    }

    /** Returns the code of a row, which is unique; every fourth row has none. */
    public static OptionalInt code(int number) {
        return number % 4 == 0 ? OptionalInt.empty() : OptionalInt.of(CODES + number);
    }
}
