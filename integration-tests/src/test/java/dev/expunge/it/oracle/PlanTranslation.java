package dev.expunge.it.oracle;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Step;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.plan.DeletionPlan;
import dev.expunge.processor.plan.PlannedReason;
import dev.expunge.processor.plan.PlannedStep;
import dev.expunge.processor.plan.PlannedStepVisitor;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Does what the generated plans do: one builder call for each planned step. */
final class PlanTranslation {

    private final DynamicModels models;

    PlanTranslation(DynamicModels models) {
        this.models = models;
    }

    dev.expunge.deletion.DeletionPlan translate(DeletionPlan plan) {
        var builder = dev.expunge.deletion.DeletionPlan.deleting(table(plan.root()));
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
                .mapToObj(column -> kind(edge, column)
                        .read(edge.field().columns().get(column).options().defaultValue()))
                .toArray();
    }

    private KeyKind kind(Edge edge, int column) {
        return models.kind(number(edge.child()), index(edge), column);
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
            return builder.setTo(
                    reference(step.reference()), kind(step.reference(), 0).read(step.literal()));
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
    }
}
