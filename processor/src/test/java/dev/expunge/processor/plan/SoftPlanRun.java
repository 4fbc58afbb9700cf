package dev.expunge.processor.plan;

import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.Set;
import java.util.TreeSet;

/** Runs the two plans of a move to the trash: both find, both judge, one deletes, then the other marks. */
final class SoftPlanRun {

    private final Rows database;
    private final SoftDeletionPlan plan;
    private final Marking marking;
    private final Deleting deleting;

    private SoftPlanRun(Rows database, SoftDeletionPlan plan, Set<Integer> roots) {
        this.database = database;
        this.plan = plan;
        Set<Integer> live = new TreeSet<>(roots);
        live.removeIf(row -> !database.isLive(plan.root(), row));
        marking = new Marking(live);
        deleting = new Deleting();
    }

    /** Runs a plan on a copy of a database. */
    static Outcome run(Rows database, SoftDeletionPlan plan, Set<Integer> roots) {
        SoftPlanRun run = new SoftPlanRun(database.copy(), plan, roots);
        String refusal = run.run();
        return new Outcome(refusal, refusal.isEmpty() ? run.database.toString() : database.toString());
    }

    private String run() {
        marking.run(SoftPlanRun::finds);
        deleting.run(SoftPlanRun::finds);
        marking.run(PlannedStep.Guard.class::isInstance);
        deleting.run(step -> !finds(step));
        String refusal = PlanRun.first(marking.refusal(), deleting.refusal());
        if (refusal.isEmpty()) {
            marking.run(step -> !finds(step) && !(step instanceof PlannedStep.Guard));
        }
        return refusal;
    }

    private static boolean finds(PlannedStep step) {
        return step instanceof PlannedStep.Collect || step instanceof PlannedStep.Repeat;
    }

    private final class Marking extends PlanRun {

        Marking(Set<Integer> roots) {
            super(database, plan.marking(), roots);
        }

        @Override
        Set<Integer> referring(Edge edge, Set<Integer> parents) {
            Set<Integer> live = super.referring(edge, parents);
            live.removeIf(row -> !database.isLive(edge.child(), row));
            return live;
        }

        @Override
        Set<Integer> going(ModelDescriptor model) {
            Set<Integer> going = new TreeSet<>(super.going(model));
            going.addAll(deleting.going(model));
            return going;
        }
    }

    private final class Deleting extends PlanRun {

        Deleting() {
            super(database, plan.deleting(), Set.of());
        }

        @Override
        Set<Integer> entering(ModelDescriptor model) {
            Set<Integer> entering = new TreeSet<>();
            plan.entries().stream()
                    .filter(entry -> entry.child().type().equals(model.type()))
                    .forEach(entry -> entering.addAll(referring(entry, marking.keys(entry.parent()))));
            return entering;
        }
    }
}
