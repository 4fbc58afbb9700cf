package dev.expunge.internal.transaction;

import java.util.ArrayList;
import java.util.List;

/**
 * What runs on a thread right now, one within the other.
 *
 * @param <T> what is known of each
 */
public final class Nested<T> {

    private final ThreadLocal<List<T>> running = ThreadLocal.withInitial(List::of);

    /** Runs work within something, and forgets that when the work is over. */
    public void during(T outer, Runnable work) {
        List<T> before = running.get();
        List<T> all = new ArrayList<>(before);
        all.add(outer);
        running.set(List.copyOf(all));
        try {
            work.run();
        } finally {
            putBack(before);
        }
    }

    /** Returns all that this thread is within, the outermost first. */
    public List<T> running() {
        return running.get();
    }

    private void putBack(List<T> before) {
        if (before.isEmpty()) {
            running.remove();
        } else {
            running.set(before);
        }
    }
}
