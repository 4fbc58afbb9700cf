package dev.expunge.it.oracle.trash.run;

import dev.expunge.Database;
import dev.expunge.DatabaseSettings;
import dev.expunge.FlaggingManager;
import dev.expunge.Manager;
import dev.expunge.PurgingManager;
import dev.expunge.Query;
import dev.expunge.RestoringManager;
import dev.expunge.SoftDeletingManager;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPreview;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.PastDeletion;
import dev.expunge.deletion.PreviewOptions;
import dev.expunge.deletion.PurgeOptions;
import dev.expunge.deletion.PurgeReport;
import dev.expunge.deletion.RestoreOptions;
import dev.expunge.deletion.RestoreReport;
import dev.expunge.error.TrashedParentException;
import dev.expunge.error.database.CheckException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.error.deletion.RestoreConflict;
import dev.expunge.error.deletion.RestoreConflictException;
import dev.expunge.error.deletion.SetTargetDeletedException;
import dev.expunge.field.ComparableField;
import dev.expunge.it.oracle.trash.expect.Outcome;
import dev.expunge.it.oracle.trash.expect.Outcome.Ending;
import dev.expunge.it.oracle.trash.expect.World;
import dev.expunge.it.oracle.trash.scenario.Operation;
import dev.expunge.it.oracle.trash.scenario.RowState;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import dev.expunge.it.oracle.trash.scenario.Scenario.Step;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Does the steps of a scenario with the library, and says how each has ended. */
final class Runner {

    private final Scenario scenario;
    private final Models models;
    private final Ticks clock = new Ticks();
    private final Database database;
    private final Consumer<RowState> others;
    private final Map<UUID, Integer> deletions = new HashMap<>();

    /** @param others inserts a row past the library */
    Runner(Scenario scenario, Models models, DatabaseSettings settings, Consumer<RowState> others) {
        this.others = others;
        this.scenario = scenario;
        this.models = models;
        this.database = Database.open(models.registry(), settings.clock(clock));
    }

    /** Returns the numbers of the steps that were deletes, by the deletes' ids. */
    Map<UUID, Integer> deletions() {
        return deletions;
    }

    static String actor(int step) {
        return "step " + step;
    }

    /** @param before the rows before the step */
    Outcome run(Step step, World before) {
        clock.goTo(step.number());
        try {
            return step.operation().accept(new Doing(step.number()));
        } catch (SetTargetDeletedException refused) {
            return Outcome.of(Ending.TARGET_DELETED);
        } catch (DeletionRefusedException refused) {
            return refused(refused instanceof ProtectedException, refused.blockers());
        } catch (ForeignKeyException | CheckException refused) {
            // only a database's own dialect knows all of its codes: H2's 23506 is some constraint to any other
            return Outcome.of(Ending.CONSTRAINT);
        } catch (UniqueValueException refused) {
            return Outcome.of(Ending.VALUE_TAKEN);
        } catch (TrashedParentException refused) {
            return Outcome.of(Ending.TRASHED_PARENT)
                    .with(Outcome.PARENTS, List.of(refused.reference() + " " + refused.parent()));
        } catch (RestoreConflictException refused) {
            return Outcome.of(Ending.RESTORE_CONFLICT)
                    .with(Outcome.PARENTS, parents(refused.parents()))
                    .with(Outcome.VALUES, values(refused.values(), before));
        }
    }

    /** Returns what is read, as {@link Readings} writes it. */
    Set<String> readings() {
        Set<String> lines = new TreeSet<>();
        for (int model = 0; model < Scenario.modelsOf(scenario.models()); model++) {
            Manager<RowState, Integer, Path> manager = manager(model);
            lines.add(Readings.keys(model, "live", manager.all().keys()));
            if (manager instanceof SoftDeletingManager<RowState, Integer, Path> soft) {
                lines.add(Readings.keys(model, "all", soft.withDeleted().keys()));
            }
            if (manager instanceof FlaggingManager<RowState, Integer, Path> flagging) {
                lines.add(Readings.keys(model, "trash", flagging.trash().keys()));
            }
            if (manager instanceof RestoringManager<RowState, Integer, Path> restoring) {
                lines.add(Readings.keys(model, "trash", restoring.trash().keys()));
            }
        }
        for (PastDeletion past : database.pastDeletions().latest(Integer.MAX_VALUE)) {
            int step = deletions.getOrDefault(past.deletionId(), RowState.SOMEBODY);
            lines.add(Readings.deletion(step, past.at(), past.by(), past.rows()));
        }
        return lines;
    }

    /** Returns how a delete would end, as far as a preview looks ahead; empty for other operations. */
    Optional<Outcome> foresee(Step step) {
        if (step.operation() instanceof Operation.Delete delete) {
            return Optional.of(told(manager(delete.model())
                    .filter(path -> id(path).in(delete.rows()))
                    .preview()));
        }
        return step.operation() instanceof Operation.HardDelete delete
                ? Optional.of(told(everything(delete.model(), delete.rows())
                        .preview(PreviewOptions.defaults().hard())))
                : Optional.empty();
    }

    private static Outcome told(DeletionPreview preview) {
        if (!preview.blockers().isEmpty()) {
            boolean areProtected = preview.blockers().stream()
                    .anyMatch(blocker -> blocker.action().equals("PROTECT"));
            return refused(areProtected, preview.blockers());
        }
        return preview.isRefused()
                ? Outcome.of(Ending.TARGET_DELETED)
                : Outcome.of(Ending.DELETED)
                        .with(Outcome.DELETED, preview.deleted())
                        .with(Outcome.MARKED, preview.softDeleted())
                        .with(Outcome.UPDATED, preview.updated());
    }

    private static Outcome refused(boolean areProtected, List<Blocker> blockers) {
        return Outcome.of(areProtected ? Ending.PROTECTED : Ending.RESTRICTED)
                .with(Outcome.BLOCKERS, counts(blockers))
                .with(Outcome.TRASHED_BLOCKERS, trashed(blockers));
    }

    private static Map<String, Long> counts(List<Blocker> blockers) {
        return blockers.stream().collect(Collectors.toMap(Blocker::reference, Blocker::count, Long::sum, TreeMap::new));
    }

    /** No reference has more rows than are named as examples. */
    private static Map<String, Long> trashed(List<Blocker> blockers) {
        Map<String, Long> trashed = new TreeMap<>();
        for (Blocker blocker : blockers) {
            long count = blocker.examples().stream()
                    .filter(Blocker.Example::isTrashed)
                    .count();
            if (count > 0) {
                trashed.put(blocker.reference(), count);
            }
        }
        return trashed;
    }

    private static Set<String> parents(Collection<RestoreConflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> conflict.row() + " " + conflict.reason().split(",", -1)[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A conflict names a row and the field of its value. */
    private static Set<String> values(Collection<RestoreConflict> conflicts, World before) {
        Set<String> values = new TreeSet<>();
        for (RestoreConflict conflict : conflicts) {
            String field = conflict.reason().replaceAll("has the same (.*) as .*", "$1");
            before.rows().stream()
                    .filter(row -> row.id().toString().equals(conflict.row()))
                    .flatMap(row -> before.uniqueValues(row).stream())
                    .filter(value -> value.contains("." + field + " = "))
                    .forEach(values::add);
        }
        return values;
    }

    private Manager<RowState, Integer, Path> manager(int model) {
        RowType type = models.type(model);
        return switch (scenario.models().get(model).marking()) {
            case NONE -> new Manager<>(type, database) {};
            case TIMED -> new PurgingManager<>(type, database) {};
            case FLAGGED_WITH_ID -> new RestoringManager<>(type, database) {};
            case FLAGGED -> new FlaggingManager<>(type, database) {};
        };
    }

    /** Returns the query of some rows, in the trash or not. */
    private Query<RowState, Integer, Path> everything(int model, Set<Integer> rows) {
        Manager<RowState, Integer, Path> manager = manager(model);
        return manager instanceof SoftDeletingManager<RowState, Integer, Path> soft
                ? soft.withDeleted().filter(path -> id(path).in(rows))
                : manager.filter(path -> id(path).in(rows));
    }

    @SuppressWarnings("unchecked") // keys are numbers
    private static ComparableField<Integer> id(Path path) {
        return new ComparableField<>(path, (Column<Integer>) path.table().key().get(0));
    }

    /** Does what one step asks. */
    private final class Doing implements Operation.Visitor<Outcome> {

        private final int step;
        private final DeletionOptions options;

        Doing(int step) {
            this.step = step;
            this.options = DeletionOptions.defaults().actor(actor(step));
        }

        @Override
        public Outcome delete(Operation.Delete operation) {
            Manager<RowState, Integer, Path> manager = manager(operation.model());
            Set<Integer> rows = operation.rows();
            return report(
                    rows.size() == 1 && step % 2 == 0
                            ? manager.deleteById(rows.iterator().next(), options)
                            : manager.filter(path -> id(path).in(rows)).delete(options));
        }

        @Override
        public Outcome hardDelete(Operation.HardDelete operation) {
            Manager<RowState, Integer, Path> manager = manager(operation.model());
            Set<Integer> rows = operation.rows();
            if (rows.size() == 1 && step % 2 == 0) {
                return report(manager.hardDeleteById(rows.iterator().next(), options));
            }
            return report(everything(operation.model(), rows).hardDelete(options));
        }

        private Outcome report(DeletionReport report) {
            deletions.put(report.deletionId(), step);
            return Outcome.of(Ending.DELETED)
                    .with(Outcome.DELETED, report.deleted())
                    .with(Outcome.MARKED, report.softDeleted())
                    .with(Outcome.UPDATED, report.updated());
        }

        @Override
        public Outcome restore(Operation.Restore operation) {
            UUID id = deletions.entrySet().stream()
                    .filter(each -> each.getValue() == operation.deletion())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse(new UUID(0, operation.deletion()));
            int model = scenario.restorable().findFirst().orElseThrow();
            var manager = (RestoringManager<RowState, Integer, Path>) manager(model);
            return report(manager.restore(id, options(operation.withAncestors())));
        }

        @Override
        public Outcome restoreRows(Operation.RestoreRows operation) {
            Set<Integer> rows = operation.rows();
            RestoreOptions ancestors = options(operation.withAncestors());
            Manager<RowState, Integer, Path> manager = manager(operation.model());
            if (manager instanceof FlaggingManager<RowState, Integer, Path> flagging) {
                return report(flagging.trash()
                        .filter(path -> id(path).in(rows))
                        .onlyThese()
                        .restore(ancestors));
            }
            var trash = ((RestoringManager<RowState, Integer, Path>) manager)
                    .trash()
                    .filter(path -> id(path).in(rows));
            return report(operation.alone() ? trash.onlyThese().restore(ancestors) : trash.restore(ancestors));
        }

        private static RestoreOptions options(boolean withAncestors) {
            return withAncestors ? RestoreOptions.withAncestors() : RestoreOptions.defaults();
        }

        private static Outcome report(RestoreReport report) {
            return Outcome.of(Ending.RESTORED).with(Outcome.RESTORED, report.restored());
        }

        /** Chunks of two rows end at every kind of place. */
        @Override
        public Outcome purge(Operation.Purge operation) {
            PurgeOptions purge = PurgeOptions.olderThan(Ticks.ageAt(step, operation.before()));
            PurgeOptions sized = step % 2 == 0 ? purge.chunksOf(2) : purge;
            var manager = (PurgingManager<RowState, Integer, Path>) manager(operation.model());
            PurgeReport report = manager.purge(operation.includingLive() ? sized.includingLive() : sized);
            return Outcome.of(Ending.PURGED)
                    .with(Outcome.PURGED, report.purged())
                    .with(Outcome.BLOCKERS, counts(report.blocked()))
                    .with(Outcome.TRASHED_BLOCKERS, trashed(report.blocked()));
        }

        @Override
        public Outcome insert(Operation.Insert operation) {
            if (operation.byOthers()) {
                others.accept(operation.row());
            } else {
                manager(operation.row().id().model()).insert(operation.row());
            }
            return Outcome.of(Ending.INSERTED);
        }
    }
}
