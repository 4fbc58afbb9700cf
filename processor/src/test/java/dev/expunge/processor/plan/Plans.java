package dev.expunge.processor.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.graph.Models;
import java.util.ArrayList;
import java.util.List;

/** Compares plans with their text. */
final class Plans {

    private Plans() {}

    /** Asserts the plan of deleting rows of {@code root} in the graph written as {@code models}. */
    static void assertPlan(String root, String models, String expected) {
        assertPlan(root, Models.graph(models), expected);
    }

    static void assertPlan(String root, ModelGraph graph, String expected) {
        DeletionPlan plan = new Planner(graph).plan(Models.model(graph, root));
        List<String> lines = new ArrayList<>(PlanText.lines(plan));
        PlanText.left(plan).forEach(left -> lines.add("left to the database: " + left));
        assertThat(String.join("\n", lines) + "\n").isEqualTo(expected);
    }

    /** Asserts the plan of moving rows of {@code root} to the trash in the graph written as {@code models}. */
    static void assertSoftPlan(String root, String models, String expected) {
        ModelGraph graph = Models.graph(models);
        SoftDeletionPlan plan =
                new Planner(graph).softPlan(Models.model(graph, root)).orElseThrow();
        List<String> lines = new ArrayList<>(PlanText.lines(plan));
        PlanText.left(plan.marking()).forEach(left -> lines.add("kept: " + left));
        PlanText.left(plan.deleting()).forEach(left -> lines.add("left to the database: " + left));
        assertThat(String.join("\n", lines) + "\n").isEqualTo(expected);
    }
}
