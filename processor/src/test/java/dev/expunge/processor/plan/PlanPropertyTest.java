package dev.expunge.processor.plan;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.processor.graph.DeletionOrder;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.graph.Models;
import dev.expunge.processor.model.DeferrableReference;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for the plans of any graph. */
class PlanPropertyTest {

    @Property(tries = 3000)
    void a_plan_does_what_its_actions_mean(
            @ForAll(supplier = RandomModels.class) List<String> lines,
            @ForAll @IntRange(min = 1, max = 4) int count,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 1000) Integer> numbers,
            @ForAll @Size(max = 3) Set<@IntRange(min = 1, max = 4) Integer> roots) {
        ModelGraph graph = Models.graph(lines.toArray(String[]::new));
        ModelDescriptor root = soundRoot(graph);
        roots.removeIf(row -> row > count);
        Rows rows = Rows.of(graph, count, numbers);

        Outcome outcome = PlanRun.run(rows, new Planner(graph).plan(root), roots);

        assertThat(outcome).isEqualTo(new SlowDelete(graph, rows).run(root, roots));
    }

    @Property(tries = 3000)
    void a_soft_plan_does_what_its_actions_mean(
            @ForAll(supplier = RandomSoftModels.class) List<String> lines,
            @ForAll @IntRange(min = 1, max = 4) int count,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 1000) Integer> numbers,
            @ForAll @Size(max = 3) Set<@IntRange(min = 1, max = 4) Integer> roots,
            @ForAll @Size(max = 6) List<@IntRange(min = 1, max = 4) Integer> trashed) {
        ModelGraph graph = Models.graph(lines.toArray(String[]::new));
        ModelDescriptor root = soundRoot(graph);
        roots.removeIf(row -> row > count);
        Rows rows = Rows.of(graph, count, numbers);
        List<ModelDescriptor> soft =
                graph.models().stream().filter(ModelDescriptor::isSoftDeletable).toList();
        for (int i = 0; i < trashed.size(); i++) {
            rows.mark(soft.get(i % soft.size()), trashed.get(i));
        }

        Outcome outcome =
                SoftPlanRun.run(rows, new Planner(graph).softPlan(root).orElseThrow(), roots);

        assertThat(outcome).isEqualTo(new SlowSoftDelete(graph, rows).run(root, roots));
    }

    @Property
    void each_model_of_the_closure_is_deleted_once(@ForAll(supplier = RandomModels.class) List<String> lines) {
        ModelGraph graph = Models.graph(lines.toArray(String[]::new));
        ModelDescriptor root = soundRoot(graph);
        List<String> deletes = PlanText.lines(new Planner(graph).plan(root)).stream()
                .filter(line -> line.startsWith("delete "))
                .map(line -> line.split(" ", -1)[1])
                .toList();

        assertThat(deletes)
                .containsExactlyInAnyOrderElementsOf(graph.closure(root).models().stream()
                        .map(model -> model.type().nestedName())
                        .toList());
    }

    @Property
    void the_order_of_the_models_changes_no_plan(
            @ForAll(supplier = RandomModels.class) List<String> lines, @ForAll Random random) {
        List<ModelDescriptor> models = Models.models(lines.toArray(String[]::new));
        List<DeferrableReference> deferrable = Models.deferrable(lines.toArray(String[]::new));
        ModelGraph graph = ModelGraph.link(models, deferrable);
        soundRoot(graph);
        List<ModelDescriptor> shuffled = new ArrayList<>(models);
        Collections.shuffle(shuffled, random);

        assertThat(planOfA(ModelGraph.link(shuffled, deferrable))).isEqualTo(planOfA(graph));
    }

    /** Whoever locks rows in the order of the collects never waits in a circle, but for the rounds of a repeat. */
    @Property
    void plans_collect_the_models_that_they_share_in_one_order(
            @ForAll(supplier = RandomModels.class) List<String> lines) {
        ModelGraph graph = Models.graph(lines.toArray(String[]::new));
        for (ModelDescriptor root : graph.models()) {
            Assume.that(DeletionOrder.of(graph.closure(root)).stuck().isEmpty());
        }
        List<List<Set<String>>> plans = graph.models().stream()
                .map(root -> collects(new Planner(graph).plan(root)))
                .toList();
        for (List<Set<String>> one : plans) {
            for (List<Set<String>> other : plans) {
                List<Set<String>> shared = new ArrayList<>(one);
                shared.retainAll(other);
                List<Set<String>> sharedByOther = new ArrayList<>(other);
                sharedByOther.retainAll(one);
                assertThat(shared).isEqualTo(sharedByOther);
            }
        }
    }

    @Property
    void what_is_marked_is_collected_in_the_order_of_what_is_deleted(
            @ForAll(supplier = RandomSoftModels.class) List<String> lines) {
        ModelGraph graph = Models.graph(lines.toArray(String[]::new));
        ModelDescriptor root = soundRoot(graph);
        List<Set<String>> whole = collects(new Planner(graph).plan(root));
        List<Integer> positions = collects(
                        new Planner(graph).softPlan(root).orElseThrow().marking())
                .stream()
                .map(marked -> position(marked, whole))
                .filter(position -> position >= 0)
                .toList();

        assertThat(positions).isSorted();
    }

    private static int position(Set<String> models, List<Set<String>> collects) {
        for (int position = 0; position < collects.size(); position++) {
            if (collects.get(position).containsAll(models)) {
                return position;
            }
        }
        return -1;
    }

    /** Returns the models of each collect; those of a repeat are found together. */
    private static List<Set<String>> collects(DeletionPlan plan) {
        List<Set<String>> collects = new ArrayList<>();
        for (PlannedStep step : plan.steps()) {
            if (step instanceof PlannedStep.Collect collect) {
                collects.add(names(List.of(collect)));
            } else if (step instanceof PlannedStep.Repeat repeat) {
                collects.add(names(repeat.collects()));
            }
        }
        return collects;
    }

    private static Set<String> names(List<PlannedStep.Collect> collects) {
        return collects.stream()
                .map(collect -> collect.model().type().nestedName())
                .collect(toSet());
    }

    private static List<String> planOfA(ModelGraph graph) {
        return PlanText.lines(new Planner(graph).plan(Models.model(graph, "A")));
    }

    private static ModelDescriptor soundRoot(ModelGraph graph) {
        ModelDescriptor root = Models.model(graph, "A");
        Assume.that(DeletionOrder.of(graph.closure(root)).stuck().isEmpty());
        return root;
    }
}
