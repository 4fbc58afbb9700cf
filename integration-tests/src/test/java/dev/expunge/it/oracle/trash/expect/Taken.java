package dev.expunge.it.oracle.trash.expect;

import dev.expunge.annotation.OnDelete;
import dev.expunge.it.oracle.trash.expect.World.Use;
import dev.expunge.it.oracle.trash.scenario.RowId;
import dev.expunge.it.oracle.trash.scenario.RowState;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows that a delete takes: those that it marks, M, and those that it removes, P; and all that this brings about. */
public final class Taken {

    private final World world;
    private final Scenario scenario;
    private final Set<RowId> marked = new HashSet<>();
    private final Set<RowId> removed = new HashSet<>();

    private Taken(World world) {
        this.world = world;
        this.scenario = world.scenario();
    }

    /** Those of a delete that moves live rows to the trash. */
    public static Taken moving(World world, Set<RowId> roots) {
        Taken taken = new Taken(world);
        roots.stream().filter(taken::isLive).forEach(taken.marked::add);
        taken.addAll(
                taken.marked,
                use -> use.row().isLive()
                        && taken.scenario.marks(use.row().id().model(), use.spec())
                        && taken.marked.contains(use.target()));
        taken.addAll(taken.removed, use -> taken.scenario.enters(use.spec()) && taken.marked.contains(use.target()));
        taken.close();
        return taken;
    }

    /** Those of a delete that removes rows, in the trash or not. */
    public static Taken removing(World world, Set<RowId> roots) {
        Taken taken = new Taken(world);
        roots.stream().filter(id -> world.find(id).isPresent()).forEach(taken.removed::add);
        taken.close();
        return taken;
    }

    /** P is everything that hangs below a row of P by CASCADE. */
    private void close() {
        addAll(removed, use -> use.spec().cascades() && removed.contains(use.target()));
    }

    private void addAll(Set<RowId> rows, Predicate<Use> joins) {
        boolean grown = true;
        while (grown) {
            grown = rows.addAll(uses(joins).map(use -> use.row().id()).collect(Collectors.toSet()));
        }
    }

    private boolean isLive(RowId id) {
        return world.find(id).filter(RowState::isLive).isPresent();
    }

    public Set<RowId> marked() {
        return marked;
    }

    public Set<RowId> removed() {
        return removed;
    }

    private Stream<Use> uses(Predicate<Use> wanted) {
        return world.uses().stream().filter(wanted);
    }

    /** Guards count live referrers for M, and all referrers for P. */
    private boolean blocks(Use use) {
        RowId row = use.row().id();
        boolean ofMarked = marked.contains(use.target()) && use.row().isLive();
        boolean ofRemoved = removed.contains(use.target());
        return switch (use.spec().action()) {
            case PROTECT -> (ofMarked || ofRemoved) && !use.isToItself();
            case RESTRICT ->
                (ofMarked && !marked.contains(row) && !removed.contains(row)) || (ofRemoved && !removed.contains(row));
            default -> false;
        };
    }

    /** Whether a row that stays has to refer to another, since the one that it refers to is removed. */
    private boolean isSet(Use use) {
        return use.spec().isSet()
                && removed.contains(use.target())
                && !removed.contains(use.row().id());
    }

    boolean areRefused() {
        return uses(this::blocks).findAny().isPresent();
    }

    Expectation expectation(int step) {
        if (areRefused()) {
            boolean areProtected = uses(this::blocks).anyMatch(use -> use.spec().action() == OnDelete.PROTECT);
            return Expectation.of(
                    Outcome.of(areProtected ? Outcome.Ending.PROTECTED : Outcome.Ending.RESTRICTED)
                            .with(Outcome.BLOCKERS, count(this::blocks))
                            .with(
                                    Outcome.TRASHED_BLOCKERS,
                                    count(use -> blocks(use) && !use.row().isLive())),
                    world);
        }
        if (isAnyTarget(target -> removed.contains(target) || marked.contains(target))) {
            return Expectation.of(Outcome.of(Outcome.Ending.TARGET_DELETED), world);
        }
        if (isAnyTarget(target -> world.find(target).isEmpty())) {
            return Expectation.of(Outcome.of(Outcome.Ending.CONSTRAINT), world);
        }
        return Expectation.of(done(), after(step));
    }

    boolean isAnyTarget(Predicate<RowId> rows) {
        return uses(this::isSet)
                .filter(use -> use.spec().setsTarget())
                .anyMatch(use ->
                        rows.test(new RowId(use.spec().parent(), use.spec().target())));
    }

    private Outcome done() {
        Set<RowId> onlyMarked = new HashSet<>(marked);
        onlyMarked.removeAll(removed);
        return Outcome.of(Outcome.Ending.DELETED)
                .with(Outcome.DELETED, byModel(removed))
                .with(Outcome.MARKED, byModel(onlyMarked))
                .with(Outcome.UPDATED, count(this::isSet));
    }

    /** Returns the rows afterwards: P is gone, what referred to it is set, M is marked. */
    World after(int step) {
        World after = world.copy();
        uses(this::isSet)
                .forEach(use -> after.change(
                        use.row().id(),
                        row -> row.withTarget(use.index(), use.spec().setsTarget() ? target(use) : nothing())
                                .written()));
        Set<RowId> gone = gone();
        uses(use -> use.spec().action() == OnDelete.DB_SET_NULL && gone.contains(use.target()))
                .forEach(use -> after.change(use.row().id(), row -> row.withTarget(use.index(), nothing())));
        marked.forEach(id -> after.change(id, row -> row.takenBy(step).written()));
        gone.forEach(after::remove);
        return after;
    }

    private static OptionalInt target(Use use) {
        return OptionalInt.of(use.spec().target());
    }

    private static OptionalInt nothing() {
        return OptionalInt.empty();
    }

    /** P, and what the database removes with it. */
    private Set<RowId> gone() {
        Set<RowId> gone = new HashSet<>(removed);
        addAll(gone, use -> use.spec().action() == OnDelete.DB_CASCADE && gone.contains(use.target()));
        return gone;
    }

    Map<String, Long> byModel(Set<RowId> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(id -> scenario.label(id.model()), TreeMap::new, Collectors.counting()));
    }

    private Map<String, Long> count(Predicate<Use> counted) {
        return uses(counted).collect(Collectors.groupingBy(Use::label, TreeMap::new, Collectors.counting()));
    }
}
