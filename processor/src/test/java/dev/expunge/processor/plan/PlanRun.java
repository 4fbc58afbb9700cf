package dev.expunge.processor.plan;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Runs a plan step by step; a step that names rows whose keys no step has read is a fault. */
class PlanRun implements PlannedStepVisitor<Boolean> {

    private final Rows database;
    private final DeletionPlan plan;
    private final Set<Integer> roots;
    private final Map<String, Set<Integer>> collected = new HashMap<>();
    private String refusal = "";

    PlanRun(Rows database, DeletionPlan plan, Set<Integer> roots) {
        this.database = database;
        this.plan = plan;
        this.roots = roots;
    }

    /** Runs a whole plan on a copy of a database. */
    static Outcome run(Rows database, DeletionPlan plan, Set<Integer> roots) {
        PlanRun run = new PlanRun(database.copy(), plan, roots);
        run.run(step -> true);
        return run.refusal.isEmpty()
                ? new Outcome("", run.database.toString())
                : new Outcome(run.refusal, database.toString());
    }

    /** Runs some of the steps; none changes anything after a refusal. */
    void run(Predicate<PlannedStep> chosen) {
        plan.steps().stream().filter(chosen).forEach(step -> step.accept(this));
    }

    String refusal() {
        return refusal;
    }

    /** Returns the rows that refer to some rows, as far as they count. */
    Set<Integer> referring(Edge edge, Set<Integer> parents) {
        return database.referring(edge, parents);
    }

    /** Returns rows that are found over references to rows of another plan. */
    Set<Integer> entering(ModelDescriptor model) {
        return Set.of();
    }

    /** Returns the rows that go, too. */
    Set<Integer> going(ModelDescriptor model) {
        return collected.getOrDefault(name(model), Set.of());
    }

    /** Returns whether it has found any row that is new. */
    @Override
    public Boolean collect(PlannedStep.Collect step) {
        Set<Integer> found = collected.computeIfAbsent(name(step.model()), name -> new TreeSet<>());
        boolean more = step.reasons().contains(PlannedReason.ROOTS) && found.addAll(roots);
        more |= found.addAll(entering(step.model()));
        for (Edge edge : step.through()) {
            Set<Integer> parents = collected.get(name(edge.parent()));
            if (parents != null) {
                more |= found.addAll(referring(edge, parents));
            }
        }
        return more;
    }

    @Override
    public Boolean repeat(PlannedStep.Repeat step) {
        boolean more;
        do {
            more = false;
            for (PlannedStep.Collect collect : step.collects()) {
                more |= collect(collect);
            }
        } while (more);
        return true;
    }

    @Override
    public Boolean guard(PlannedStep.Guard step) {
        Edge edge = step.reference();
        Set<Integer> blockers = referring(edge, keys(edge.parent()));
        if (step.action() == OnDelete.PROTECT) {
            blockers.removeIf(row -> edge.toItself() && database.target(edge, row) == row);
        } else {
            blockers.removeAll(going(edge.child()));
        }
        return blockers.isEmpty() || refuse(step.action());
    }

    @Override
    public Boolean clear(PlannedStep.Clear step) {
        Edge edge = step.reference();
        for (int row : keys(edge.child())) {
            database.point(edge, row, edge.field().nullable() ? 0 : row);
        }
        return true;
    }

    @Override
    public Boolean setNull(PlannedStep.SetNull step) {
        staying(step.reference()).forEach(row -> database.point(step.reference(), row, 0));
        return true;
    }

    @Override
    public Boolean setDefault(PlannedStep.SetDefault step) {
        return set(step.reference());
    }

    @Override
    public Boolean setTo(PlannedStep.SetTo step) {
        return set(step.reference());
    }

    @Override
    public Boolean setFrom(PlannedStep.SetFrom step) {
        return set(step.reference());
    }

    private Boolean set(Edge edge) {
        Set<Integer> staying = staying(edge);
        if (!staying.isEmpty() && keys(edge.parent()).contains(SlowDelete.DEFAULT)) {
            return refuse(OnDelete.SET_DEFAULT);
        }
        staying.forEach(row -> database.point(edge, row, SlowDelete.DEFAULT));
        return true;
    }

    @Override
    public Boolean defer(PlannedStep.Defer step) {
        step.references().forEach(database::defer);
        return true;
    }

    @Override
    public Boolean enforce(PlannedStep.Enforce step) {
        step.references().forEach(database::enforce);
        return true;
    }

    @Override
    public Boolean delete(PlannedStep.Delete step) {
        return delete(step.model(), keys(step.model()));
    }

    /** Points rows of circles at themselves, and then takes one after the other that no other row refers to. */
    @Override
    public Boolean deleteDeepestFirst(PlannedStep.DeleteDeepestFirst step) {
        Set<Integer> left = new TreeSet<>(keys(step.model()));
        for (Edge edge : step.by()) {
            left.stream()
                    .filter(row -> isInCircle(row, edge, step.by()))
                    .forEach(row -> database.point(edge, row, row));
        }
        while (!left.isEmpty()) {
            int next = left.stream()
                    .filter(row ->
                            step.by().stream().allMatch(edge -> Set.of(row).containsAll(among(left, edge, row))))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("No row of " + name(step.model()) + " can go first"));
            left.remove(next);
            delete(step.model(), Set.of(next));
        }
        return true;
    }

    private Set<Integer> among(Set<Integer> rows, Edge edge, int parent) {
        Set<Integer> referring = database.referring(edge, Set.of(parent));
        referring.retainAll(rows);
        return referring;
    }

    /** Whether references lead from where one of a row leads back to the row. */
    private boolean isInCircle(int row, Edge edge, List<Edge> edges) {
        Set<Integer> reached = new TreeSet<>(Set.of(database.target(edge, row)));
        boolean more = true;
        while (more) {
            Set<Integer> next = new TreeSet<>();
            reached.forEach(each -> edges.forEach(other -> next.add(database.target(other, each))));
            more = reached.addAll(next);
        }
        return reached.contains(row);
    }

    @Override
    public Boolean deleteReferring(PlannedStep.DeleteReferring step) {
        Set<Integer> rows = new TreeSet<>(entering(step.model()));
        step.through().forEach(edge -> rows.addAll(database.referring(edge, keys(edge.parent()))));
        return delete(step.model(), rows);
    }

    @Override
    public Boolean deleteRoots(PlannedStep.DeleteRoots step) {
        return delete(step.model(), roots);
    }

    @Override
    public Boolean mark(PlannedStep.Mark step) {
        return mark(step.model(), keys(step.model()));
    }

    @Override
    public Boolean markReferring(PlannedStep.MarkReferring step) {
        Set<Integer> rows = new TreeSet<>();
        step.through().forEach(edge -> rows.addAll(referring(edge, keys(edge.parent()))));
        return mark(step.model(), rows);
    }

    @Override
    public Boolean markRoots(PlannedStep.MarkRoots step) {
        return mark(step.model(), roots);
    }

    private boolean mark(ModelDescriptor model, Set<Integer> rows) {
        rows.forEach(row -> database.mark(model, row));
        return true;
    }

    private boolean delete(ModelDescriptor model, Set<Integer> rows) {
        if (refusal.isEmpty()) {
            rows.forEach(row -> database.delete(model, row));
        }
        return true;
    }

    private Set<Integer> staying(Edge edge) {
        Set<Integer> staying = database.referring(edge, keys(edge.parent()));
        staying.removeAll(going(edge.child()));
        return staying;
    }

    Set<Integer> keys(ModelDescriptor model) {
        Set<Integer> keys = collected.get(name(model));
        if (keys == null) {
            throw new IllegalStateException("No step has read the keys of " + name(model));
        }
        return keys;
    }

    private boolean refuse(OnDelete action) {
        refusal = first(refusal, action.name());
        return false;
    }

    /** Returns which of two refusals is told: PROTECT before RESTRICT, what is only found when a row is changed last. */
    static String first(String one, String other) {
        List<String> order = List.of("PROTECT", "RESTRICT", "SET_DEFAULT", "");
        return order.indexOf(one) < order.indexOf(other) ? one : other;
    }

    private static String name(ModelDescriptor model) {
        return model.type().nestedName();
    }
}
