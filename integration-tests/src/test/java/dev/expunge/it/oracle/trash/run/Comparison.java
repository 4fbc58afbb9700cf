package dev.expunge.it.oracle.trash.run;

import dev.expunge.it.oracle.trash.expect.Expectation;
import dev.expunge.it.oracle.trash.expect.Outcome;
import dev.expunge.it.oracle.trash.expect.World;
import dev.expunge.it.oracle.trash.scenario.Scenario.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares what a step does with what it has to do. */
final class Comparison {

    private final Tables tables;
    private final Runner runner;
    private final Connection connection;

    /** @param connection sees what the runner does */
    Comparison(Tables tables, Runner runner, Connection connection) {
        this.tables = tables;
        this.runner = runner;
        this.connection = connection;
    }

    /** Does a step, and returns what is wrong, or empty. */
    Optional<String> complaint(Step step, World before, Expectation expected) {
        Optional<Outcome> foreseen = runner.foresee(step);
        if (foreseen.filter(told -> !isForeseen(told, expected)).isPresent()) {
            return Optional.of("preview of step %d%n  expected %s%n  was      %s"
                    .formatted(step.number(), expected.outcomes(), foreseen.get()));
        }
        Object actual = outcome(step, before);
        if (!(actual instanceof Outcome outcome) || !expected.outcomes().contains(outcome)) {
            return Optional.of(
                    "step %d%n  expected %s%n  was      %s".formatted(step.number(), expected.outcomes(), actual));
        }
        return Optional.of(rows())
                .filter(rows -> !rows.equals(expected.after().seen()))
                .map(rows -> "step %d %s%n  expected %s%n  was      %s"
                        .formatted(
                                step.number(),
                                actual,
                                without(expected.after().seen(), rows),
                                without(rows, expected.after().seen())));
    }

    /** No preview foresees what only a constraint refuses. */
    private static boolean isForeseen(Outcome told, Expectation expected) {
        return expected.outcomes().contains(told) || expected.outcomes().get(0).ending() == Outcome.Ending.CONSTRAINT;
    }

    private Object outcome(Step step, World before) {
        try {
            return runner.run(step, before);
        } catch (RuntimeException failure) {
            return failure;
        }
    }

    /** Returns the rows as they are now. */
    Set<String> rows() {
        try {
            return tables.read(connection, runner.deletions()).seen();
        } catch (SQLException | IllegalStateException failure) {
            return Set.of(failure.toString());
        }
    }

    /** Reads all rows in every way, and returns what is wrong, or empty. */
    Optional<String> complaintOfReading(World world) {
        Set<String> expected = Readings.of(world);
        Set<String> actual = runner.readings();
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of("reading%n  expected %s%n  was      %s"
                        .formatted(without(expected, actual), without(actual, expected)));
    }

    private static Set<String> without(Set<String> some, Set<String> others) {
        Set<String> rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
