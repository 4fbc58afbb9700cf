package dev.expunge.it.oracle.trash.draw;

import dev.expunge.it.oracle.trash.expect.Oracle;
import dev.expunge.it.oracle.trash.expect.Outcome;
import dev.expunge.it.oracle.trash.expect.World;
import dev.expunge.it.oracle.trash.expect.World.Use;
import dev.expunge.it.oracle.trash.scenario.Marking;
import dev.expunge.it.oracle.trash.scenario.ModelSpec;
import dev.expunge.it.oracle.trash.scenario.Operation;
import dev.expunge.it.oracle.trash.scenario.ReferenceSpec;
import dev.expunge.it.oracle.trash.scenario.RowId;
import dev.expunge.it.oracle.trash.scenario.RowState;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import dev.expunge.it.oracle.trash.scenario.Scenario.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws an operation that finds something to do, most of the time. */
final class OperationGenerator {

    private final World world;
    private final Scenario scenario;
    private final int step;
    private final SplittableRandom random;

    OperationGenerator(World world, int step, SplittableRandom random) {
        this.world = world;
        this.scenario = world.scenario();
        this.step = step;
        this.random = random;
    }

    /** The first moves rows to the trash, if it can. */
    Operation operation() {
        int choice = step == 1 ? 0 : random.nextInt(28);
        Optional<? extends Operation> operation;
        if (choice < 9) {
            operation = delete();
        } else if (choice < 14) {
            operation = restore();
        } else if (choice < 17) {
            operation = restoreRows();
        } else if (choice < 22) {
            operation = purge();
        } else if (choice < 25) {
            operation = hardDelete();
        } else {
            operation = Optional.of(insert());
        }
        Optional<? extends Operation> found = operation.isPresent() ? operation : delete();
        return found.isPresent() ? found.get() : insert();
    }

    /** Often of rows whose children are in the trash already, or would be removed, or that others left below the trash. */
    private Optional<Operation.Delete> delete() {
        Predicate<Use> wanted = random.nextBoolean()
                ? use -> !use.row().isLive() && scenario.marks(use.row().id().model(), use.spec())
                : use -> scenario.enters(use.spec());
        List<RowState> parents = world.uses().stream()
                .filter(wanted)
                .flatMap(use -> world.find(use.target()).stream())
                .filter(RowState::isLive)
                .toList();
        if (!parents.isEmpty() && random.nextBoolean()) {
            return delete(some(parents, row -> true));
        }
        List<RowState> strays = world.rows().stream().filter(this::isStray).toList();
        if (!strays.isEmpty() && random.nextBoolean()) {
            return delete(some(strays, row -> true));
        }
        boolean isAny = random.nextInt(8) == 0;
        return delete(some(
                world.rows(),
                row -> isAny
                        || (row.isLive()
                                && (step > 1 || scenario.isSoft(row.id().model())))));
    }

    private boolean isStray(RowState row) {
        return row.isLive()
                && world.uses(row).stream()
                        .filter(use -> scenario.marks(row.id().model(), use.spec()))
                        .flatMap(use -> world.find(use.target()).stream())
                        .anyMatch(parent -> !parent.isLive());
    }

    private static Optional<Operation.Delete> delete(Optional<List<RowState>> found) {
        return found.map(rows -> new Operation.Delete(rows.get(0).id().model(), numbers(rows)));
    }

    /** Often of rows that rows in the trash refer to. */
    private Optional<Operation.HardDelete> hardDelete() {
        List<RowState> parents = world.uses().stream()
                .filter(use -> !use.row().isLive() && !use.spec().cascades())
                .flatMap(use -> world.find(use.target()).stream())
                .toList();
        boolean isTrashed = random.nextBoolean();
        Optional<List<RowState>> found = !parents.isEmpty() && random.nextBoolean()
                ? some(parents, row -> true)
                : some(world.rows(), row -> !isTrashed || !row.isLive());
        return found.map(rows -> new Operation.HardDelete(rows.get(0).id().model(), numbers(rows)));
    }

    /** Often of a delete that cannot be restored for the asking. */
    private Optional<Operation> restore() {
        List<Integer> deletions =
                trash().filter(this::keepsId).map(RowState::takenBy).distinct().toList();
        if (scenario.restorable().findAny().isEmpty() || (deletions.isEmpty() && random.nextInt(4) > 0)) {
            return Optional.empty();
        }
        List<Integer> conflicting = deletions.stream().filter(this::conflicts).toList();
        if (!conflicting.isEmpty() && random.nextInt(3) > 0) {
            return Optional.of(new Operation.Restore(draw(conflicting), random.nextBoolean()));
        }
        boolean isAny = deletions.isEmpty() || random.nextInt(10) == 0;
        int deletion = isAny ? 1 + random.nextInt(step) : draw(deletions);
        return Optional.of(new Operation.Restore(deletion, random.nextBoolean()));
    }

    private boolean conflicts(int deletion) {
        Operation restore = new Operation.Restore(deletion, false);
        return Oracle.expect(world, new Step(step, restore)).outcomes().get(0).ending()
                == Outcome.Ending.RESTORE_CONFLICT;
    }

    private Optional<Operation> restoreRows() {
        boolean isAny = random.nextInt(10) == 0;
        return some(world.rows(), row -> isSoft(row) && (isAny || !row.isLive()))
                .map(rows -> {
                    boolean alone = !keepsId(rows.get(0)) || random.nextBoolean();
                    return new Operation.RestoreRows(
                            rows.get(0).id().model(), numbers(rows), alone, random.nextBoolean());
                });
    }

    /** Most of the time of all but what went last. */
    private Optional<Operation> purge() {
        List<RowState> timed =
                trash().filter(row -> marking(row) == Marking.TIMED).toList();
        if (timed.isEmpty()) {
            return Optional.empty();
        }
        int last = timed.stream().mapToInt(RowState::takenBy).max().orElseThrow();
        int before = random.nextInt(3) > 0 ? last : 1 + random.nextInt(step);
        boolean isAll = random.nextInt(3) == 0;
        return Optional.of(
                new Operation.Purge(draw(timed).id().model(), isAll ? step : before, random.nextInt(4) == 0));
    }

    /** Others refer to rows in the trash more often than not, since the library would not. */
    private Operation insert() {
        boolean byOthers = random.nextInt(3) == 0;
        int model = random.nextInt(Scenario.modelsOf(scenario.models()));
        ModelSpec spec = scenario.models().get(model);
        List<OptionalInt> targets = new ArrayList<>();
        spec.references().forEach(reference -> targets.add(target(reference, byOthers ? 2 : 6)));
        List<Integer> codes = world.rows().stream()
                .filter(row -> row.id().model() == model && (!row.isLive() || random.nextInt(10) == 0))
                .flatMap(row -> row.code().stream().boxed())
                .toList();
        OptionalInt code = codes.isEmpty() || random.nextInt(4) == 0
                ? OptionalInt.of(1 + random.nextInt(2 * RowGenerator.MOST_CODES))
                : OptionalInt.of(draw(codes));
        RowState row = new RowState(
                new RowId(model, random.nextInt(12) == 0 ? 1 : RowGenerator.MOST_ROWS + step),
                targets,
                spec.hasCode() && random.nextInt(6) != 0 ? code : OptionalInt.empty(),
                spec.hasVersion() ? 1 : 0,
                0);
        return new Operation.Insert(row, byOthers);
    }

    /** @param rarely one of so many refers to a row in the trash */
    private OptionalInt target(ReferenceSpec reference, int rarely) {
        boolean isTrashed = random.nextInt(rarely) == 0;
        List<Integer> parents = world.rows().stream()
                .filter(row -> row.id().model() == reference.parent() && row.isLive() != isTrashed)
                .map(row -> row.id().number())
                .toList();
        if (reference.nullable() && (parents.isEmpty() || random.nextInt(4) == 0)) {
            return OptionalInt.empty();
        }
        boolean isAnything = parents.isEmpty() || random.nextInt(20) == 0;
        return OptionalInt.of(isAnything ? 1 + random.nextInt(RowGenerator.MOST_ROWS) : draw(parents));
    }

    /** Returns one or two rows of one model. */
    private Optional<List<RowState>> some(Collection<RowState> among, Predicate<RowState> wanted) {
        List<RowState> all = among.stream()
                .filter(row -> !scenario.model(row.id()).isJoin() && wanted.test(row))
                .toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        RowState first = draw(all);
        List<RowState> others = all.stream()
                .filter(row -> row.id().model() == first.id().model())
                .toList();
        return Optional.of(random.nextBoolean() ? List.of(first) : List.of(first, draw(others)));
    }

    private static Set<Integer> numbers(List<RowState> rows) {
        Set<Integer> numbers = new TreeSet<>();
        rows.forEach(row -> numbers.add(row.id().number()));
        return numbers;
    }

    private Stream<RowState> trash() {
        return world.rows().stream().filter(row -> !row.isLive());
    }

    private boolean keepsId(RowState row) {
        return marking(row).keepsId();
    }

    private boolean isSoft(RowState row) {
        return marking(row).isSoft();
    }

    private Marking marking(RowState row) {
        return scenario.model(row.id()).marking();
    }

    private <T> T draw(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
