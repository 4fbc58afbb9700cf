package dev.expunge.it.oracle;

import dev.expunge.it.oracle.scenario.ModelSpec;
import dev.expunge.it.oracle.scenario.RowId;
import dev.expunge.it.oracle.scenario.RowSpec;
import dev.expunge.it.oracle.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes a failing scenario smaller for as long as it still fails: rows, roots, targets and references are taken away. */
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
                        withoutReferences(scenario), withoutRows(scenario), withoutRoots(scenario), withNulls(scenario))
                .flatMap(List::stream);
    }

    /** A row goes only if no other row names it. */
    private static List<Scenario> withoutRows(Scenario scenario) {
        List<Scenario> smaller = new ArrayList<>();
        for (RowSpec row : scenario.rows()) {
            if (scenario.rows().stream().noneMatch(other -> !other.equals(row) && names(scenario, other, row.id()))) {
                List<RowSpec> rows = new ArrayList<>(scenario.rows());
                rows.remove(row);
                smaller.add(new Scenario(scenario.models(), rows, scenario.root(), scenario.roots()));
            }
        }
        return smaller;
    }

    private static boolean names(Scenario scenario, RowSpec row, RowId id) {
        for (int i = 0; i < row.targets().size(); i++) {
            OptionalInt target = row.targets().get(i);
            if (target.isPresent() && new RowId(scenario.reference(row, i).parent(), target.getAsInt()).equals(id)) {
                return true;
            }
        }
        return false;
    }

    private static List<Scenario> withoutRoots(Scenario scenario) {
        List<Scenario> smaller = new ArrayList<>();
        for (int number : scenario.roots()) {
            Set<Integer> roots = new TreeSet<>(scenario.roots());
            roots.remove(number);
            smaller.add(new Scenario(scenario.models(), scenario.rows(), scenario.root(), roots));
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
        models.set(model, new ModelSpec(spec.keyColumns(), spec.keyKind(), without(spec.references(), index)));
        List<RowSpec> rows = scenario.rows().stream()
                .map(row ->
                        row.model() == model ? new RowSpec(model, row.number(), without(row.targets(), index)) : row)
                .toList();
        return new Scenario(models, rows, scenario.root(), scenario.roots());
    }

    private static List<Scenario> withNulls(Scenario scenario) {
        List<Scenario> smaller = new ArrayList<>();
        for (int at = 0; at < scenario.rows().size(); at++) {
            RowSpec row = scenario.rows().get(at);
            for (int i = 0; i < row.targets().size(); i++) {
                if (row.targets().get(i).isPresent()
                        && scenario.reference(row, i).nullable()) {
                    List<OptionalInt> targets = new ArrayList<>(row.targets());
                    targets.set(i, OptionalInt.empty());
                    List<RowSpec> rows = new ArrayList<>(scenario.rows());
                    rows.set(at, new RowSpec(row.model(), row.number(), targets));
                    smaller.add(new Scenario(scenario.models(), rows, scenario.root(), scenario.roots()));
                }
            }
        }
        return smaller;
    }

    private static <T> List<T> without(List<T> items, int index) {
        List<T> rest = new ArrayList<>(items);
        rest.remove(index);
        return rest;
    }
}
