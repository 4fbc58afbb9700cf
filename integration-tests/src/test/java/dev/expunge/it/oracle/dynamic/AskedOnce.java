package dev.expunge.it.oracle.dynamic;

import java.util.function.Supplier;

/** Supplies a value, and fails if it is asked again. */
final class AskedOnce implements Supplier<Object> {

    private final Object value;
    private boolean asked;

    AskedOnce(Object value) {
        this.value = value;
    }

    @Override
    public Object get() {
        if (asked) {
            throw new IllegalStateException("a supplier was asked twice in one delete");
        }
        asked = true;
        return value;
    }
}
