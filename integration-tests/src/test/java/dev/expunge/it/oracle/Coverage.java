package dev.expunge.it.oracle;

import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Step;
import dev.expunge.it.oracle.dynamic.DynamicModels;
import dev.expunge.it.oracle.expect.DatabaseActions;
import dev.expunge.it.oracle.expect.Expectation;
import dev.expunge.it.oracle.expect.Oracle;
import dev.expunge.it.oracle.expect.Outcome;
import dev.expunge.it.oracle.expect.Outcome.Refusal;
import dev.expunge.it.oracle.scenario.ModelSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec.Trait;
import dev.expunge.it.oracle.scenario.Scenario;
import dev.expunge.it.oracle.scenario.Versions;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what scenarios have reached, so that a generator that misses a kind of step or an outcome is found out. */
final class Coverage {

    private final Map<String, Integer> counts = new TreeMap<>();

    void add(Scenario scenario) {
        count(scenario.models().size() == 1 ? "one model" : "several models");
        scenario.models().stream()
                .flatMap(model -> model.references().stream())
                .flatMap(reference -> reference.traits().stream())
                .distinct()
                .forEach(trait -> count("trait " + trait));
        scenario.models().stream()
                .flatMap(model -> model.references().stream())
                .map(ReferenceSpec::action)
                .distinct()
                .forEach(action -> count("action " + action));
        scenario.models().stream().map(ModelSpec::keyKind).distinct().forEach(kind -> count("key " + kind));
        countIf(
                scenario.rows().stream()
                        .flatMap(row -> row.targets().stream())
                        .anyMatch(target -> target.orElse(0) < 0),
                "reference partly null");
        DeletionPlan plan = new DynamicModels(scenario).plan(scenario.root());
        TreeSet<String> kinds = new TreeSet<>();
        plan.steps().forEach(step -> kinds.add(kind(step)));
        kinds.forEach(this::count);
        Expectation expectation = Oracle.expect(scenario);
        countIf(!expectation.isCertain(), "outcome by the order of deletes");
        add(scenario, expectation.outcome());
    }

    private void add(Scenario scenario, Outcome outcome) {
        DatabaseActions actions = new DatabaseActions(scenario, Oracle.closure(scenario));
        if (outcome instanceof Outcome.Refused refused) {
            count("outcome " + refused.why());
            countIf(refused.why() == Refusal.CONSTRAINT && actions.refuse(), "outcome CONSTRAINT of a row that stays");
        } else if (outcome instanceof Outcome.Done done) {
            countIf(
                    done.deleted().values().stream().mapToLong(Long::longValue).sum()
                            < actions.gone().size(),
                    "outcome deleted by the database");
            countIf(actions.change(), "outcome updated by the database");
            count(done.deleted().isEmpty() ? "outcome nothing" : "outcome deleted");
            count(done.updated().isEmpty() ? "outcome no update" : "outcome updated");
            if (done.versions().entrySet().stream()
                    .anyMatch(each ->
                            each.getValue() > Versions.first(each.getKey().number()))) {
                count("outcome version incremented");
            }
            Circles circles = new Circles(scenario, done);
            countIf(circles.areAnyBy(spec -> spec.nullable() && !spec.is(Trait.KEPT)), "rows in a circle");
            countIf(circles.areAnyBy(spec -> !spec.nullable() && !spec.is(Trait.KEPT)), "rows in a circle, never null");
            countIf(circles.areAnyBy(spec -> spec.is(Trait.KEPT)), "rows in a circle, never cleared");
        }
    }

    Map<String, Integer> counts() {
        return counts;
    }

    private static String kind(Step step) {
        String name = "step " + step.getClass().getSimpleName();
        if (step instanceof Step.Guard guard) {
            return name + " " + guard.action();
        }
        if (step instanceof Step.Delete delete) {
            return delete.table().model().startsWith("m") ? name + " join table" : name + " " + delete.rows();
        }
        if (step instanceof Step.SetReference set) {
            return name + " " + set.assignment().getClass().getSimpleName();
        }
        if (step instanceof Step.Clear clear) {
            return name + (clear.reference().isNullable() ? " to null" : " to itself");
        }
        return name;
    }

    private void countIf(boolean reached, String what) {
        if (reached) {
            count(what);
        }
    }

    private void count(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
