package dev.expunge.it.oracle.trash;

import dev.expunge.it.oracle.trash.expect.World;
import dev.expunge.it.oracle.trash.scenario.ModelSpec;
import dev.expunge.it.oracle.trash.scenario.Operation;
import dev.expunge.it.oracle.trash.scenario.RowId;
import dev.expunge.it.oracle.trash.scenario.RowState;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import dev.expunge.it.oracle.trash.scenario.Scenario.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes a failing scenario smaller for as long as it still fails: steps, references, rows and values are taken away. */
final class Shrinker {

    private final Predicate<Scenario> fails;

    Shrinker(Predicate<Scenario> fails) {
        this.fails = fails;
    }

    Scenario shrink(Scenario scenario) {
        Scenario smallest = scenario;
        Optional<Scenario> smaller = Optional.of(scenario);
        while (smaller.isPresent()) {
            smallest = smaller.get();
            smaller = candidates(smallest).filter(fails).findFirst();
        }
        return smallest;
    }

    private static Stream<Scenario> candidates(Scenario scenario) {
        return Stream.of(
                        withoutSteps(scenario),
                        withoutReferences(scenario),
                        withoutRows(scenario),
                        withoutValues(scenario))
                .flatMap(List::stream);
    }

    private static List<Scenario> withoutSteps(Scenario scenario) {
        List<Scenario> smaller = new ArrayList<>();
        for (int i = scenario.steps().size() - 1; i >= 0; i--) {
            smaller.add(new Scenario(scenario.models(), scenario.rows(), without(scenario.steps(), i)));
        }
        return smaller;
    }

    /** A row goes only if no other row names it. */
    private static List<Scenario> withoutRows(Scenario scenario) {
        List<Scenario> smaller = new ArrayList<>();
        World world = new World(scenario, scenario.rows());
        for (int i = 0; i < scenario.rows().size(); i++) {
            RowId id = scenario.rows().get(i).id();
            if (world.uses().stream().noneMatch(use -> use.target().equals(id) && !use.isToItself())) {
                smaller.add(new Scenario(scenario.models(), without(scenario.rows(), i), scenario.steps()));
            }
        }
        return smaller;
    }

    private static List<Scenario> withoutReferences(Scenario scenario) {
        List<Scenario> smaller = new ArrayList<>();
        for (int model = 0; model < Scenario.modelsOf(scenario.models()); model++) {
            for (int i = 0; i < scenario.models().get(model).references().size(); i++) {
                smaller.add(withoutReference(scenario, model, i));
            }
        }
        return smaller;
    }

    private static Scenario withoutReference(Scenario scenario, int model, int index) {
        List<ModelSpec> models = new ArrayList<>(scenario.models());
        ModelSpec spec = models.get(model);
        models.set(model, new ModelSpec(spec.shape(), spec.marking(), without(spec.references(), index)));
        List<Step> steps = scenario.steps().stream()
                .map(step -> step.operation() instanceof Operation.Insert insert
                        ? new Step(
                                step.number(),
                                new Operation.Insert(withoutReference(insert.row(), model, index), insert.byOthers()))
                        : step)
                .toList();
        return new Scenario(
                models,
                scenario.rows().stream()
                        .map(row -> withoutReference(row, model, index))
                        .toList(),
                steps);
    }

    private static RowState withoutReference(RowState row, int model, int index) {
        return row.id().model() == model
                ? new RowState(row.id(), without(row.targets(), index), row.code(), row.version(), row.takenBy())
                : row;
    }

    private static List<Scenario> withoutValues(Scenario scenario) {
        List<Scenario> smaller = new ArrayList<>();
        for (int at = 0; at < scenario.rows().size(); at++) {
            RowState row = scenario.rows().get(at);
            if (row.code().isPresent()) {
                smaller.add(with(
                        scenario,
                        at,
                        new RowState(row.id(), row.targets(), OptionalInt.empty(), row.version(), row.takenBy())));
            }
            for (int i = 0; i < row.targets().size(); i++) {
                boolean nullable = scenario.model(row.id()).references().get(i).nullable();
                if (nullable && row.targets().get(i).isPresent()) {
                    smaller.add(with(scenario, at, row.withTarget(i, OptionalInt.empty())));
                }
            }
        }
        return smaller;
    }

    private static Scenario with(Scenario scenario, int at, RowState row) {
        List<RowState> rows = new ArrayList<>(scenario.rows());
        rows.set(at, row);
        return new Scenario(scenario.models(), rows, scenario.steps());
    }

    private static <T> List<T> without(List<T> items, int index) {
        List<T> rest = new ArrayList<>(items);
        rest.remove(index);
        return rest;
    }
}
