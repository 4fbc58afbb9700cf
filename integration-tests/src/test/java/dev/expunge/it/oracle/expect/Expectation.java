package dev.expunge.it.oracle.expect;

import dev.expunge.it.oracle.expect.Outcome.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a delete may end.
 *
 * @param outcome how it ends
 * @param mayBeRefused whether a constraint of the database may refuse it instead, since no order of the deletes suits it
 * @param uncounted how many rows the database may have deleted before the library could count them, by model
 */
public record Expectation(Outcome outcome, boolean mayBeRefused, Map<String, Long> uncounted) {

    private static final Outcome REFUSED = new Outcome.Refused(Refusal.CONSTRAINT, Map.of());

    /** Returns the expectation of one outcome. */
    public static Expectation of(Outcome outcome) {
        return new Expectation(outcome, false, Map.of());
    }

    /** Whether the delete ends in one way only. */
    public boolean isCertain() {
        return !mayBeRefused && uncounted.isEmpty();
    }

    /** Returns what is wrong with how a delete has ended, or empty if that may be. */
    public Optional<String> complaint(String how, Object actual) {
        return admits(actual)
                ? Optional.empty()
                : Optional.of("%s%n  expected %s%n  was      %s".formatted(how, this, actual));
    }

    private boolean admits(Object actual) {
        return outcome.equals(actual)
                || (mayBeRefused && REFUSED.equals(actual))
                || (outcome instanceof Outcome.Done all
                        && actual instanceof Outcome.Done counted
                        && admits(all, counted));
    }

    private boolean admits(Outcome.Done all, Outcome.Done counted) {
        Map<String, Long> deleted = new TreeMap<>(all.deleted());
        uncounted.forEach((model, most) -> {
            long missing = all.deleted().get(model) - counted.deleted().getOrDefault(model, 0L);
            deleted.merge(model, -Math.max(0, Math.min(most, missing)), Long::sum);
        });
        deleted.values().removeIf(count -> count == 0);
        return new Outcome.Done(all.left(), deleted, all.updated(), all.versions()).equals(counted);
    }
}
