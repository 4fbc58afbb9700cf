package dev.expunge.processor.plan;

import static java.util.stream.Collectors.joining;

import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says in words what a plan does, for people who read generated code or the outcome of a test. */
public final class PlanText implements PlannedStepVisitor<String> {

    private static final String MARK = "mark ";

    /** What rows that matter are called: nothing, or {@code live} with a blank. */
    private final String kind;

    private final List<Edge> entries;

    private PlanText(String kind, List<Edge> entries) {
        this.kind = kind;
        this.entries = entries;
    }

    /** Returns one line for each step. */
    public static List<String> lines(DeletionPlan plan) {
        return lines(plan, new PlanText("", List.of()));
    }

    /** Returns one line for each step: of what is marked up to the marks, of what is deleted for good, the marks. */
    public static List<String> lines(SoftDeletionPlan plan) {
        List<String> lines = new ArrayList<>(lines(plan.marking(), new PlanText("live ", List.of())));
        int marks = (int) lines.stream().filter(line -> line.startsWith(MARK)).count();
        lines.addAll(lines.size() - marks, lines(plan.deleting(), new PlanText("", plan.entries())));
        return lines;
    }

    private static List<String> lines(DeletionPlan plan, PlanText text) {
        return plan.steps().stream().map(step -> step.accept(text)).toList();
    }

    /** Returns the references that no step is about, each with what is declared for it. */
    public static List<String> left(DeletionPlan plan) {
        return plan.left().stream()
                .map(edge -> edge.label() + " (" + (edge.stays() ? OnSoftDelete.KEEP : edge.onDelete()) + ")")
                .toList();
    }

    @Override
    public String collect(PlannedStep.Collect step) {
        String reasons = step.reasons().stream().map(Enum::name).collect(joining(", "));
        return "find the " + kind + "rows of " + name(step.model()) + by(step.model(), step.through()) + " (" + reasons
                + ")";
    }

    @Override
    public String repeat(PlannedStep.Repeat step) {
        return step.collects().stream().map(this::collect).collect(joining(", ", "repeat: ", ""));
    }

    @Override
    public String guard(PlannedStep.Guard step) {
        String any = kind.isEmpty() ? "" : " of a " + kind + "row";
        String who = step.action() == OnDelete.RESTRICT ? " of a " + kind + "row that stays" : any;
        return "refuse if " + step.reference().label() + who + " refers to them (" + step.action() + ")";
    }

    @Override
    public String clear(PlannedStep.Clear step) {
        return step.reference().field().nullable()
                ? "clear " + step.reference().label() + " of the rows to delete"
                : "point " + step.reference().label() + " of each row to delete at the row itself";
    }

    @Override
    public String setNull(PlannedStep.SetNull step) {
        return "set " + step.reference().label() + " of the rows that stay to null";
    }

    @Override
    public String setDefault(PlannedStep.SetDefault step) {
        return "set " + step.reference().label() + " of the rows that stay to its default";
    }

    @Override
    public String setTo(PlannedStep.SetTo step) {
        return "set " + step.reference().label() + " of the rows that stay to " + step.literal();
    }

    @Override
    public String setFrom(PlannedStep.SetFrom step) {
        return "set " + step.reference().label() + " of the rows that stay to what "
                + step.supplier().nestedName() + " supplies";
    }

    @Override
    public String defer(PlannedStep.Defer step) {
        return "defer" + constraints(step.references());
    }

    @Override
    public String enforce(PlannedStep.Enforce step) {
        return "check" + constraints(step.references());
    }

    @Override
    public String delete(PlannedStep.Delete step) {
        return "delete " + name(step.model());
    }

    @Override
    public String deleteDeepestFirst(PlannedStep.DeleteDeepestFirst step) {
        return "delete " + name(step.model()) + " deepest first" + by(step.by());
    }

    @Override
    public String deleteReferring(PlannedStep.DeleteReferring step) {
        return "delete " + name(step.model()) + by(step.model(), step.through());
    }

    @Override
    public String deleteRoots(PlannedStep.DeleteRoots step) {
        return "delete " + name(step.model()) + " by the condition";
    }

    @Override
    public String mark(PlannedStep.Mark step) {
        return MARK + name(step.model());
    }

    @Override
    public String markReferring(PlannedStep.MarkReferring step) {
        return MARK + name(step.model()) + by(step.through());
    }

    @Override
    public String markRoots(PlannedStep.MarkRoots step) {
        return MARK + name(step.model()) + " by the condition";
    }

    private static String name(ModelDescriptor model) {
        return model.type().nestedName();
    }

    private static String constraints(List<Edge> references) {
        return references.stream()
                .map(edge -> " " + edge.constraint().orElseThrow() + " of " + edge.label())
                .collect(joining(","));
    }

    private static String by(List<Edge> through) {
        return by(through.stream().map(Edge::label));
    }

    private String by(ModelDescriptor model, List<Edge> through) {
        return by(Stream.concat(
                through.stream().map(Edge::label),
                entries.stream()
                        .filter(entry -> entry.child().type().equals(model.type()))
                        .map(entry -> entry.label() + " of marked rows")));
    }

    private static String by(Stream<String> labels) {
        String joined = labels.collect(joining(" or "));
        return joined.isEmpty() ? "" : " by " + joined;
    }
}
