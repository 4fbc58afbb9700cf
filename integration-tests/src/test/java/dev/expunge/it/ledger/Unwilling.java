package dev.expunge.it.ledger;

import java.util.function.Supplier;

/** Supplies nothing. */
final class Unwilling implements Supplier<Integer> {

    @Override
    public Integer get() {
        throw new IllegalStateException("unwilling");
    }
}
