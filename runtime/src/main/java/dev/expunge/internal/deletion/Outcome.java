package dev.expunge.internal.deletion;

import java.util.Map;

/** What a delete has done, before its transaction ends. */
record Outcome(Map<String, Long> deleted, Map<String, Long> updated, int statements) {

    /** Returns the outcome of a delete that has sent other statements before. */
    Outcome after(int earlier) {
        return new Outcome(deleted, updated, earlier + statements);
    }

    static Outcome nothing() {
        return new Outcome(Map.of(), Map.of(), 0);
    }
}
