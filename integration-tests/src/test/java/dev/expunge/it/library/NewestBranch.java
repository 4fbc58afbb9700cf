package dev.expunge.it.library;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Supplies the branch that a test has made the newest, and counts how often. */
final class NewestBranch implements Supplier<Integer> {

    static final AtomicInteger NEWEST = new AtomicInteger();
    static final AtomicInteger ASKED = new AtomicInteger();

    @Override
    public Integer get() {
        ASKED.incrementAndGet();
        return NEWEST.get();
    }
}
