package dev.expunge.it.oracle.trash;

import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Step.Mark;
import dev.expunge.it.oracle.trash.expect.Expectation;
import dev.expunge.it.oracle.trash.expect.Oracle;
import dev.expunge.it.oracle.trash.expect.Outcome;
import dev.expunge.it.oracle.trash.expect.Outcome.Ending;
import dev.expunge.it.oracle.trash.expect.Taken;
import dev.expunge.it.oracle.trash.expect.World;
import dev.expunge.it.oracle.trash.run.Models;
import dev.expunge.it.oracle.trash.scenario.ModelSpec;
import dev.expunge.it.oracle.trash.scenario.Operation;
import dev.expunge.it.oracle.trash.scenario.ReferenceSpec;
import dev.expunge.it.oracle.trash.scenario.RowId;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import dev.expunge.it.oracle.trash.scenario.Scenario.Step;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what scenarios have reached, so that a generator that misses an operation or an end is found out. */
final class Coverage {

    private final Map<String, Integer> counts = new TreeMap<>();

    Map<String, Integer> counts() {
        return counts;
    }

    void add(Scenario scenario) {
        Set<String> traits = new TreeSet<>();
        for (ModelSpec model : scenario.models()) {
            traits.add(model.isJoin() ? "a join table" : "marks " + model.marking());
            for (ReferenceSpec reference : model.references()) {
                traits.add("action " + reference.action());
                if (reference.unique()) {
                    traits.add("a unique reference");
                }
            }
        }
        Models models = new Models(scenario.models());
        for (int model = 0; model < Scenario.modelsOf(scenario.models()); model++) {
            models.softPlan(model).ifPresent(plan -> {
                addMarks(plan.marking(), traits);
                if (!plan.entries().isEmpty()) {
                    traits.add("plan of both halves");
                }
            });
        }
        traits.forEach(this::count);
        World world = new World(scenario, scenario.rows());
        for (Step step : scenario.steps()) {
            Expectation expected = Oracle.expect(world, step);
            String operation = step.operation().getClass().getSimpleName();
            if (expected.isOpen()) {
                count(operation + " left open");
            } else {
                add(operation, expected.outcomes().get(0));
                addOptions(world, step, expected);
                if (step.operation() instanceof Operation.Delete delete
                        && scenario.isSoft(delete.model())
                        && expected.outcomes().get(0).ending() == Ending.DELETED) {
                    addSplit(world, delete);
                }
                world = expected.after();
            }
        }
    }

    private static void addMarks(DeletionPlan marking, Set<String> traits) {
        marking.steps().stream()
                .filter(Mark.class::isInstance)
                .map(Mark.class::cast)
                .forEach(mark -> traits.add("plan marks " + mark.rows()));
    }

    private void add(String operation, Outcome outcome) {
        boolean isNothing =
                Set.of(Ending.DELETED, Ending.RESTORED, Ending.PURGED).contains(outcome.ending())
                        && outcome.counts().isEmpty();
        count(operation + " " + (isNothing ? "nothing" : outcome.ending()));
        outcome.counts().keySet().forEach(name -> count(operation + " " + outcome.ending() + " with " + name));
    }

    /** Ancestors come only if they are asked for, and live rows go only if they are. */
    private void addOptions(World before, Step step, Expectation expected) {
        if (step.operation() instanceof Operation.Restore restore && restore.withAncestors()) {
            addIfElse(
                    before,
                    step.number(),
                    new Operation.Restore(restore.deletion(), false),
                    expected,
                    "restored with ancestors");
        }
        if (step.operation() instanceof Operation.Insert insert && insert.byOthers()) {
            count("inserted by others");
        }
        if (step.operation() instanceof Operation.Purge purge && purge.includingLive()) {
            addIfElse(
                    before,
                    step.number(),
                    new Operation.Purge(purge.model(), purge.before(), false),
                    expected,
                    "purged with live rows");
        }
    }

    private void addIfElse(World before, int step, Operation usual, Expectation expected, String what) {
        if (!Oracle.expect(before, new Step(step, usual)).outcomes().equals(expected.outcomes())) {
            count(what);
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** Looks at where a delete to the trash splits. */
    private void addSplit(World before, Operation.Delete operation) {
        Set<RowId> roots = new HashSet<>();
        operation.rows().forEach(number -> roots.add(new RowId(operation.model(), number)));
        Taken taken = Taken.moving(before, roots);
        if (taken.marked().stream().anyMatch(taken.removed()::contains)) {
            count("split: rows that are marked and removed");
        }
        before.uses().stream()
                .filter(use -> taken.marked().contains(use.target()))
                .map(use -> use.spec().onSoftDelete())
                .filter(declared -> declared != OnSoftDelete.UNDECLARED)
                .distinct()
                .forEach(declared -> count("split: rows that refer by " + declared));
    }
}
