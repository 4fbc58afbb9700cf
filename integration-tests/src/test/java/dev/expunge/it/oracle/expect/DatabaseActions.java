package dev.expunge.it.oracle.expect;

import dev.expunge.annotation.OnDelete;
import dev.expunge.it.oracle.scenario.ReferenceSpec;
import dev.expunge.it.oracle.scenario.RowId;
import dev.expunge.it.oracle.scenario.RowSpec;
import dev.expunge.it.oracle.scenario.Scenario;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a database does of its own once the rows of a delete go: its actions, and what its constraints refuse. */
public final class DatabaseActions {

    private final Scenario scenario;
    private final Set<RowId> deleted;
    private final Set<RowId> gone;

    /**
     * Follows what the rows set off that a delete takes.
     *
     * @param deleted the rows that the library deletes
     */
    public DatabaseActions(Scenario scenario, Set<RowId> deleted) {
        this.scenario = scenario;
        this.deleted = Set.copyOf(deleted);
        this.gone = new HashSet<>(deleted);
        while (gone.addAll(ofGone(OnDelete.DB_CASCADE).map(Use::child).collect(Collectors.toSet()))) {
            // until nothing new goes
        }
    }

    /** Returns the rows that are gone in the end, whoever has deleted them. */
    public Set<RowId> gone() {
        return gone;
    }

    /** Whether the database changes a row that stays. */
    public boolean change() {
        return Stream.of(OnDelete.DB_SET_NULL, OnDelete.DB_SET_DEFAULT)
                .flatMap(this::ofGone)
                .anyMatch(use -> !gone.contains(use.child()));
    }

    /** Whether a constraint refuses the delete for the sake of a row that stays. */
    public boolean refuse() {
        return violations().anyMatch(use -> !gone.contains(use.child()));
    }

    /**
     * Whether a constraint may refuse the delete, since a row that goes too is still there when the row goes that it
     * refers to. No order of the deletes prevents it where references lead in a circle, or the database is who deletes.
     */
    boolean mayRefuse() {
        return violations().anyMatch(this::isOutOfOrder);
    }

    /** Whether a row that stays is set to a default that names no row: H2 does not check it. */
    public boolean strand() {
        return ofGone(OnDelete.DB_SET_DEFAULT).anyMatch(use -> !gone.contains(use.child()) && !isThere(use.spec()));
    }

    /** Returns how many rows that the library would delete may have been deleted by the database before, by model. */
    Map<String, Long> uncounted() {
        Map<String, Set<RowId>> rows = new HashMap<>();
        ofGone(OnDelete.DB_CASCADE)
                .filter(use -> deleted.contains(use.child()) && isOutOfOrder(use))
                .forEach(use -> rows.computeIfAbsent(scenario.label(use.child().model()), label -> new HashSet<>())
                        .add(use.child()));
        return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each ->
                (long) each.getValue().size()));
    }

    private Stream<Use> violations() {
        return Stream.concat(
                ofGone(OnDelete.DO_NOTHING).filter(use -> use.spec().enforced()),
                ofGone(OnDelete.DB_SET_DEFAULT).filter(use -> !isThere(use.spec())));
    }

    private boolean isThere(ReferenceSpec spec) {
        RowId target = new RowId(spec.parent(), spec.target());
        return !gone.contains(target)
                && scenario.rows().stream().anyMatch(row -> row.id().equals(target));
    }

    private boolean isOutOfOrder(Use use) {
        return !deleted.contains(use.child())
                || !deleted.contains(use.parent())
                || leads(use.parent().model(), use.child().model());
    }

    /** Whether references that a database enforces lead from a model to another, or to itself. */
    private boolean leads(int from, int to) {
        Set<Integer> reached = new HashSet<>(Set.of(from));
        Predicate<ReferenceSpec> grows = reference -> reference.enforced() && reached.add(reference.parent());
        while (Set.copyOf(reached).stream()
                        .flatMap(model -> scenario.models().get(model).references().stream())
                        .filter(grows)
                        .count()
                > 0) {
            // until nothing new is reached
        }
        return reached.contains(to);
    }

    private Stream<Use> ofGone(OnDelete action) {
        return scenario.rows().stream()
                .flatMap(row -> IntStream.range(0, row.targets().size())
                        .filter(index -> scenario.reference(row, index).action() == action)
                        .mapToObj(index -> use(row, index))
                        .flatMap(use -> use))
                .filter(use -> gone.contains(use.parent()));
    }

    private Stream<Use> use(RowSpec row, int index) {
        ReferenceSpec spec = scenario.reference(row, index);
        OptionalInt target = row.targets().get(index);
        return target.stream().mapToObj(number -> new Use(row.id(), spec, new RowId(spec.parent(), number)));
    }

    /** A row's reference to another row. */
    private record Use(RowId child, ReferenceSpec spec, RowId parent) {}
}
