package dev.expunge.it.oracle.trash.expect;

import java.util.List;

/**
 * How an operation may end.
 *
 * @param outcomes one of these; none if the contract leaves it open, so that nothing is to be tried
 * @param after the rows afterwards
 */
public record Expectation(List<Outcome> outcomes, World after) {

    static Expectation of(Outcome outcome, World after) {
        return new Expectation(List.of(outcome), after);
    }

    static Expectation open(World before) {
        return new Expectation(List.of(), before);
    }

    public boolean isOpen() {
        return outcomes.isEmpty();
    }
}
