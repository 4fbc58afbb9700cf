package dev.expunge.it.docs.guide;

import java.util.function.Supplier;

/** Supplies the key of the outlet that was opened last. */
public final class NewestOutlet implements Supplier<Integer> {

    @Override
    public Integer get() {
        return 3;
    }
}
