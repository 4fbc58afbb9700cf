package dev.expunge.it.oracle.trash.expect;

import dev.expunge.annotation.OnDelete;
import dev.expunge.it.oracle.trash.expect.World.Use;
import dev.expunge.it.oracle.trash.scenario.Marking;
import dev.expunge.it.oracle.trash.scenario.Operation;
import dev.expunge.it.oracle.trash.scenario.RowId;
import dev.expunge.it.oracle.trash.scenario.RowState;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The rows that a purge removes: the most of those that are due of which none is referred to by a row that stays. */
final class Purged {

    private static final Set<OnDelete> KEEPING = Set.of(OnDelete.CASCADE, OnDelete.PROTECT, OnDelete.RESTRICT);

    private static final Set<OnDelete> BLOCKING = Set.of(OnDelete.PROTECT, OnDelete.RESTRICT);

    private final World world;
    private final Scenario scenario;
    private final Operation.Purge purge;

    Purged(World world, Operation.Purge purge) {
        this.world = world;
        this.scenario = world.scenario();
        this.purge = purge;
    }

    Expectation expectation(int step) {
        Set<RowId> due = due(below(purge.model()));
        return purge.includingLive() ? withLive(due, step) : withoutLive(due, step);
    }

    private Expectation withoutLive(Set<RowId> due, int step) {
        Set<RowId> gone = leaving(due, this::keeps);
        Taken taken = Taken.removing(world, gone);
        if (world.uses().stream().anyMatch(use -> due.contains(use.target()) && dependsOnOrder(use, gone))) {
            return Expectation.open(world);
        }
        List<Use> blocked = world.uses().stream()
                .filter(use -> keeps(use) && due.contains(use.target()) && !gone.contains(use.target()))
                .filter(use -> !gone.contains(use.row().id()))
                .toList();
        return Expectation.of(purged(taken, blocked), taken.after(step));
    }

    /** Rows of one model may refuse each other's removal: in what order they are tried is nobody's business. */
    private Expectation withLive(Set<RowId> due, int step) {
        Taken taken = Taken.removing(world, due);
        return taken.areRefused()
                        || taken.isAnyTarget(target -> taken.removed().contains(target)
                                || world.find(target).isEmpty())
                ? Expectation.open(world)
                : Expectation.of(purged(taken, List.of()), taken.after(step));
    }

    private static Outcome purged(Taken taken, List<Use> blocked) {
        return Outcome.of(Outcome.Ending.PURGED)
                .with(Outcome.PURGED, taken.byModel(taken.removed()))
                .with(Outcome.BLOCKERS, blocked.stream().map(Use::label).toList())
                .with(
                        Outcome.TRASHED_BLOCKERS,
                        blocked.stream()
                                .filter(use -> !use.row().isLive())
                                .map(Use::label)
                                .toList());
    }

    private Set<RowId> leaving(Set<RowId> due, Predicate<Use> keeps) {
        Set<RowId> gone = new HashSet<>(due);
        boolean shrunk = true;
        while (shrunk) {
            Set<RowId> kept = world.uses().stream()
                    .filter(use -> keeps.test(use) && !gone.contains(use.row().id()))
                    .map(Use::target)
                    .collect(Collectors.toSet());
            shrunk = gone.removeAll(kept);
        }
        return gone;
    }

    /** The rows of join tables keep nothing. */
    private boolean keeps(Use use) {
        return KEEPING.contains(use.spec().action())
                && !use.isToItself()
                && !scenario.model(use.row().id()).isJoin();
    }

    /**
     * Whether it matters in which order rows go: one blocks another of the same model, or of one of which neither comes
     * first; or is set to a row that is about to go, or gone.
     */
    private boolean dependsOnOrder(Use use, Set<RowId> gone) {
        RowId target = new RowId(use.spec().parent(), use.spec().target());
        return use.spec().setsTarget()
                ? gone.contains(target) || world.find(target).isEmpty()
                : BLOCKING.contains(use.spec().action())
                        && !use.isToItself()
                        && gone.contains(use.row().id())
                        && below(use.row().id().model()).contains(use.spec().parent());
    }

    private Set<RowId> due(Set<Integer> models) {
        return world.rows().stream()
                .filter(row -> models.contains(row.id().model()) && !row.isLive() && row.takenBy() < purge.before())
                .filter(row -> scenario.model(row.id()).marking() == Marking.TIMED)
                .map(RowState::id)
                .collect(Collectors.toSet());
    }

    /** A model, and those with a trash whose rows may keep its rows. */
    private Set<Integer> below(int model) {
        Set<Integer> models = new TreeSet<>(Set.of(model));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int child = 0; child < scenario.models().size(); child++) {
                grown |= scenario.isSoft(child)
                        && scenario.models().get(child).references().stream()
                                .anyMatch(reference ->
                                        KEEPING.contains(reference.action()) && models.contains(reference.parent()))
                        && models.add(child);
            }
        }
        return models;
    }
}
