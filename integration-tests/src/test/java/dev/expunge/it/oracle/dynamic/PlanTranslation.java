package dev.expunge.it.oracle.dynamic;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Step;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.plan.DeletionPlan;
import dev.expunge.processor.plan.PlannedReason;
import dev.expunge.processor.plan.PlannedStep;
import dev.expunge.processor.plan.PlannedStepVisitor;
import dev.expunge.processor.plan.SoftDeletionPlan;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Does what the generated plans do: one builder call for each planned step. Models are called {@code M} and a number, join
 * tables {@code m} and a number, and the columns of references {@code r}, a number, and what follows an underline.
 */
public final class PlanTranslation {

    private final Models models;

    public PlanTranslation(Models models) {
        this.models = models;
    }

    public dev.expunge.deletion.DeletionPlan translate(DeletionPlan plan) {
        return translate(plan, dev.expunge.deletion.DeletionPlan.deleting(table(plan.root())));
    }

    public dev.expunge.deletion.SoftDeletionPlan translate(SoftDeletionPlan plan) {
        Table root = table(plan.root());
        return dev.expunge.deletion.SoftDeletionPlan.of(
                translate(plan.marking(), dev.expunge.deletion.DeletionPlan.marking(root)),
                translate(plan.deleting(), dev.expunge.deletion.DeletionPlan.deletingBelow(root)),
                references(plan.entries()));
    }

    private dev.expunge.deletion.DeletionPlan translate(
            DeletionPlan plan, dev.expunge.deletion.DeletionPlan.Builder builder) {
        plan.steps().forEach(step -> step.accept(new Append(builder)));
        return builder.build();
    }

    private Table table(ModelDescriptor model) {
        return models.table(number(model));
    }

    private Reference reference(Edge edge) {
        return models.reference(number(edge.child()), index(edge));
    }

    private Reference[] references(List<Edge> edges) {
        return edges.stream().map(this::reference).toArray(Reference[]::new);
    }

    private DeferrableConstraint[] constraints(List<Edge> edges) {
        return edges.stream()
                .map(edge -> new DeferrableConstraint(edge.constraint().orElseThrow(), reference(edge)))
                .toArray(DeferrableConstraint[]::new);
    }

    private static int index(Edge edge) {
        String column = edge.field().columns().get(0).name();
        return Integer.parseInt(column.substring(1, column.indexOf('_')));
    }

    private static int number(ModelDescriptor model) {
        return Integer.parseInt(model.type().nestedName().substring(1));
    }

    private static Set<Reason> reasons(Set<PlannedReason> planned) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        planned.forEach(reason -> reasons.add(Reason.valueOf(reason.name())));
        return reasons;
    }

    private Object[] defaults(Edge edge) {
        return IntStream.range(0, edge.field().columns().size())
                .mapToObj(column -> value(
                        edge,
                        column,
                        edge.field().columns().get(column).options().defaultValue()))
                .toArray();
    }

    private Object value(Edge edge, int column, String text) {
        return models.value(number(edge.child()), index(edge), column, text);
    }

    /** The models of the plans, by their numbers, and their references by theirs. */
    public interface Models {

        Table table(int model);

        Reference reference(int model, int index);

        /** Returns the value that a text stands for in a column of a reference. */
        Object value(int model, int index, int column, String text);

        /** Returns what supplies the value of a reference that is set. */
        Supplier<?> supplier(int model, int index);
    }

    /** Appends one step. */
    private final class Append implements PlannedStepVisitor<dev.expunge.deletion.DeletionPlan.Builder> {

        private final dev.expunge.deletion.DeletionPlan.Builder builder;

        Append(dev.expunge.deletion.DeletionPlan.Builder builder) {
            this.builder = builder;
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder collect(PlannedStep.Collect step) {
            return builder.collect(table(step.model()), reasons(step.reasons()), references(step.through()));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder repeat(PlannedStep.Repeat step) {
            return builder.repeat(step.collects().stream()
                    .map(collect -> dev.expunge.deletion.DeletionPlan.rows(
                            table(collect.model()), reasons(collect.reasons()), references(collect.through())))
                    .toArray(Step.Collect[]::new));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder guard(PlannedStep.Guard step) {
            return builder.guard(step.action(), reference(step.reference()));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder clear(PlannedStep.Clear step) {
            return builder.clear(reference(step.reference()));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder setNull(PlannedStep.SetNull step) {
            return builder.setNull(reference(step.reference()));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder setDefault(PlannedStep.SetDefault step) {
            return builder.setDefault(reference(step.reference()), defaults(step.reference()));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder setTo(PlannedStep.SetTo step) {
            return builder.setTo(reference(step.reference()), value(step.reference(), 0, step.literal()));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder setFrom(PlannedStep.SetFrom step) {
            Edge edge = step.reference();
            return builder.setFrom(reference(edge), models.supplier(number(edge.child()), index(edge)));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder defer(PlannedStep.Defer step) {
            return builder.defer(constraints(step.references()));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder enforce(PlannedStep.Enforce step) {
            return builder.enforce(constraints(step.references()));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder delete(PlannedStep.Delete step) {
            return builder.delete(table(step.model()));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder deleteDeepestFirst(PlannedStep.DeleteDeepestFirst step) {
            return builder.deleteDeepestFirst(table(step.model()), references(step.by()));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder deleteReferring(PlannedStep.DeleteReferring step) {
            return builder.deleteReferring(table(step.model()), references(step.through()));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder deleteRoots(PlannedStep.DeleteRoots step) {
            return builder.deleteRoots();
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder mark(PlannedStep.Mark step) {
            return builder.mark(table(step.model()));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder markReferring(PlannedStep.MarkReferring step) {
            return builder.markReferring(table(step.model()), references(step.through()));
        }

        @Override
        public dev.expunge.deletion.DeletionPlan.Builder markRoots(PlannedStep.MarkRoots step) {
            return builder.markRoots();
        }
    }
}
