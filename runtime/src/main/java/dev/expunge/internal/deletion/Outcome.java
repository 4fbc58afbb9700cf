package dev.expunge.internal.deletion;

import java.util.Map;

/** What a delete has done, before its transaction ends. */
record Outcome(Map<String, Long> deleted, Map<String, Long> updated, int statements) {

    static Outcome nothing() {
        return new Outcome(Map.of(), Map.of(), 0);
    }
}
