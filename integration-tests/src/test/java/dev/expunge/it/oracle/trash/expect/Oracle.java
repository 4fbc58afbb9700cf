package dev.expunge.it.oracle.trash.expect;

import dev.expunge.it.oracle.trash.scenario.Operation;
import dev.expunge.it.oracle.trash.scenario.RowId;
import dev.expunge.it.oracle.trash.scenario.RowState;
import dev.expunge.it.oracle.trash.scenario.Scenario.Step;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says what an operation has to do, by the words of the contract and nothing else: section 6 of the semantics. */
public final class Oracle implements Operation.Visitor<Expectation> {

    private final World world;
    private final int step;

    private Oracle(World world, int step) {
        this.world = world;
        this.step = step;
    }

    public static Expectation expect(World world, Step step) {
        return step.operation().accept(new Oracle(world, step.number()));
    }

    @Override
    public Expectation delete(Operation.Delete operation) {
        Set<RowId> roots = ids(operation.model(), operation.rows());
        Taken taken =
                world.scenario().isSoft(operation.model()) ? Taken.moving(world, roots) : Taken.removing(world, roots);
        return taken.expectation(step);
    }

    @Override
    public Expectation hardDelete(Operation.HardDelete operation) {
        return Taken.removing(world, ids(operation.model(), operation.rows())).expectation(step);
    }

    @Override
    public Expectation restore(Operation.Restore operation) {
        return new Revived(world, trashed(row -> isOf(row, Set.of(operation.deletion()))))
                .expectation(operation.withAncestors());
    }

    @Override
    public Expectation restoreRows(Operation.RestoreRows operation) {
        Set<RowId> wanted = ids(operation.model(), operation.rows());
        Set<RowId> rows = trashed(row -> wanted.contains(row.id()));
        if (!operation.alone()) {
            Set<Integer> deletions = rows.stream()
                    .map(id -> world.find(id).orElseThrow().takenBy())
                    .collect(Collectors.toSet());
            rows.addAll(trashed(row -> isOf(row, deletions)));
        }
        return new Revived(world, rows).expectation(operation.withAncestors());
    }

    @Override
    public Expectation purge(Operation.Purge operation) {
        return new Purged(world, operation).expectation(step);
    }

    @Override
    public Expectation insert(Operation.Insert operation) {
        return new Inserted(world, operation).expectation();
    }

    private boolean isOf(RowState row, Set<Integer> deletions) {
        return world.scenario().model(row.id()).marking().keepsId() && deletions.contains(row.takenBy());
    }

    private Set<RowId> trashed(Predicate<RowState> wanted) {
        return world.rows().stream()
                .filter(row -> !row.isLive() && wanted.test(row))
                .map(RowState::id)
                .collect(Collectors.toSet());
    }

    private static Set<RowId> ids(int model, Set<Integer> numbers) {
        return numbers.stream().map(number -> new RowId(model, number)).collect(Collectors.toSet());
    }
}
