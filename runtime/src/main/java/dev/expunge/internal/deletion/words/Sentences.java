package dev.expunge.internal.deletion.words;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Step;
import dev.expunge.deletion.StepVisitor;
import dev.expunge.spi.Reference;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a step does, for people. */
public final class Sentences implements StepVisitor<String> {

    private final Labels labels;

    public Sentences(Labels labels) {
        this.labels = labels;
    }

    @Override
    public String collect(Step.Collect step) {
        return "find the rows of " + labels.of(step.table()) + by(step.through()) + ": " + because(step.reasons());
    }

    @Override
    public String repeat(Step.Repeat step) {
        return step.collects().stream()
                .map(this::collect)
                .collect(Collectors.joining("; ", "in rounds, until no row is new: ", ""));
    }

    @Override
    public String guard(Step.Guard step) {
        String who = step.action() == OnDelete.RESTRICT ? " of a row that stays" : "";
        return "refuse if " + labels.of(step.reference()) + who + " refers to them (" + step.action() + ")";
    }

    @Override
    public String clear(Step.Clear step) {
        return step.reference().isNullable()
                ? "clear " + labels.of(step.reference()) + " of the rows to delete"
                : "point " + labels.of(step.reference()) + " of each row to delete at the row itself";
    }

    @Override
    public String set(Step.SetReference step) {
        return "set " + labels.of(step.reference()) + " of the rows that stay to "
                + step.assignment().words();
    }

    @Override
    public String defer(Step.Defer step) {
        return "let the database check later:" + constraints(step.constraints());
    }

    @Override
    public String enforce(Step.Enforce step) {
        return "let the database check now:" + constraints(step.constraints());
    }

    @Override
    public String delete(Step.Delete step) {
        String name = "delete " + labels.of(step.table());
        return switch (step.rows()) {
            case ROOTS -> name + " by the condition";
            case COLLECTED, REFERRING -> name + by(step.through());
            case DEEPEST_FIRST ->
                name + "; where constraints are checked row by row, deepest first" + by(step.through())
                        + ", and after pointing rows of a circle at themselves";
        };
    }

    @Override
    public String mark(Step.Mark step) {
        String name = "mark " + labels.of(step.table()) + " as deleted";
        return step.rows() == Step.Rows.ROOTS ? name + " by the condition" : name + by(step.through());
    }

    private String constraints(List<DeferrableConstraint> constraints) {
        return constraints.stream()
                .map(constraint -> " " + constraint.name() + " of " + labels.of(constraint.reference()))
                .collect(Collectors.joining(","));
    }

    private String by(List<Reference> through) {
        return through.isEmpty()
                ? ""
                : through.stream().map(labels::of).collect(Collectors.joining(" or ", " by ", ""));
    }

    private static String because(Collection<Reason> reasons) {
        return reasons.stream().map(Reason::sentence).collect(Collectors.joining("; "));
    }
}
