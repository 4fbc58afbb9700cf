package dev.expunge.it.oracle.trash.expect;

import dev.expunge.it.oracle.trash.expect.World.Use;
import dev.expunge.it.oracle.trash.scenario.RowId;
import dev.expunge.it.oracle.trash.scenario.RowState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rows that a restore gives back. */
final class Revived {

    private final World world;
    private final Set<RowId> rows;

    Revived(World world, Set<RowId> rows) {
        this.world = world;
        this.rows = new HashSet<>(rows);
    }

    Expectation expectation(boolean withAncestors) {
        if (withAncestors) {
            addAncestors();
        }
        Set<String> parents = new TreeSet<>();
        missingParents()
                .forEach(use -> parents.add(use.row().id() + " refers by r" + use.index() + " to " + use.target()));
        Set<String> values = sharedValues();
        if (!parents.isEmpty() || !values.isEmpty()) {
            return Expectation.of(
                    Outcome.of(Outcome.Ending.RESTORE_CONFLICT)
                            .with(Outcome.PARENTS, parents)
                            .with(Outcome.VALUES, values),
                    world);
        }
        World after = world.copy();
        rows.forEach(id -> after.change(id, row -> row.takenBy(0).written()));
        Outcome outcome = Outcome.of(Outcome.Ending.RESTORED)
                .with(Outcome.RESTORED, Taken.removing(world, Set.of()).byModel(rows));
        return Expectation.of(outcome, after);
    }

    private void addAncestors() {
        boolean grown = true;
        while (grown) {
            grown = rows.addAll(missingParents().map(Use::target).toList());
        }
    }

    /** A CASCADE parent that was live when the row was marked, and is in the trash now. */
    private Stream<Use> missingParents() {
        return all()
                .flatMap(row -> world.uses(row).stream())
                .filter(use -> world.scenario().marks(use.row().id().model(), use.spec()))
                .filter(use -> !rows.contains(use.target()))
                .filter(use -> world.find(use.target())
                        .filter(parent -> !parent.isLive() && wentLater(parent, use.row()))
                        .isPresent())
                .toList()
                .stream();
    }

    /** What does not tell its delete is taken to have gone later. */
    private boolean wentLater(RowState parent, RowState row) {
        return !keepsId(parent) || !keepsId(row) || parent.takenBy() >= row.takenBy();
    }

    private boolean keepsId(RowState row) {
        return world.scenario().model(row.id()).marking().keepsId();
    }

    /** The unique values that a live row has, or another that is to be live. */
    private Set<String> sharedValues() {
        Set<String> taken = world.takenValues(world.rows().stream());
        Set<String> shared = new TreeSet<>();
        List<String> wanted = new ArrayList<>();
        all().forEach(row -> wanted.addAll(world.uniqueValues(row)));
        Set<String> once = new HashSet<>();
        wanted.stream()
                .filter(value -> taken.contains(value) || !once.add(value))
                .forEach(shared::add);
        return shared;
    }

    private Stream<RowState> all() {
        return rows.stream().flatMap(id -> world.find(id).stream());
    }
}
