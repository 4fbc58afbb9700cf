package dev.expunge.it.oracle.trash.expect;

import dev.expunge.it.oracle.trash.expect.World.Use;
import dev.expunge.it.oracle.trash.scenario.Operation;
import dev.expunge.it.oracle.trash.scenario.RowState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row that is inserted. Where several things stand against it, any of them may be named. */
final class Inserted {

    private final World world;
    private final RowState row;
    private final boolean byOthers;

    Inserted(World world, Operation.Insert insert) {
        this.world = world;
        this.row = insert.row();
        this.byOthers = insert.byOthers();
    }

    Expectation expectation() {
        List<Outcome> refusals = new ArrayList<>();
        world.uses(row).stream()
                .filter(use -> use.spec().isEnforced() && !use.isToItself())
                .forEach(use -> refusal(use).ifPresent(refusals::add));
        boolean isTaken = world.find(row.id()).isPresent()
                || world.takenValues(world.rows().stream()).stream().anyMatch(world.uniqueValues(row)::contains);
        if (isTaken) {
            refusals.add(Outcome.of(Outcome.Ending.VALUE_TAKEN));
        }
        if (!refusals.isEmpty()) {
            return byOthers ? Expectation.open(world) : new Expectation(refusals, world);
        }
        World after = world.copy();
        after.put(row);
        return Expectation.of(Outcome.of(Outcome.Ending.INSERTED), after);
    }

    private Optional<Outcome> refusal(Use use) {
        Optional<RowState> parent = world.find(use.target());
        if (parent.isEmpty()) {
            return Optional.of(Outcome.of(Outcome.Ending.CONSTRAINT));
        }
        return parent.filter(found -> !found.isLive() && !byOthers)
                .map(found -> Outcome.of(Outcome.Ending.TRASHED_PARENT)
                        .with(Outcome.PARENTS, List.of(use.label() + " " + use.target())));
    }
}
