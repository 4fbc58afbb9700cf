package dev.expunge.it.oracle;

import dev.expunge.Database;
import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Registry;
import dev.expunge.dialect.Dialect;
import dev.expunge.error.Blocker;
import dev.expunge.error.DeletionRefusedException;
import dev.expunge.error.ProtectedException;
import dev.expunge.error.SetTargetDeletedException;
import dev.expunge.error.database.ConstraintException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.field.ComparableField;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.oracle.Outcome.Refusal;
import dev.expunge.spi.Column;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Runs a scenario on a real database, in a transaction that is rolled back, and says how it ended. */
final class Trial {

    private final TestDatabase database;
    private final Optional<Dialect> dialect;

    /** @param dialect runs deletes as another product's dialect would, or as the database's own if absent */
    Trial(TestDatabase database, Optional<Dialect> dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    /** Returns what is wrong with a scenario's outcome, or empty if it is as the oracle says. */
    Optional<String> complaint(Scenario scenario) {
        Outcome expected = Oracle.of(scenario);
        DynamicModels models = new DynamicModels(scenario);
        ScenarioTables tables = new ScenarioTables(scenario, models);
        tables.create(database);
        try {
            return new PreviewTrial(scenario, chosen(DatabaseSettings.of(database.dataSource())))
                    .complaint()
                    .or(() -> complaint(
                            "by keys", expected, run(scenario, models, models.registry(), tables, this::deleteByKeys)))
                    .or(() -> complaint(
                            "by filter",
                            expected,
                            run(scenario, models, models.registry(), tables, this::deleteByFilter)))
                    .or(() -> complaintWithListeners(scenario, expected, models, tables))
                    .or(() -> complaintInChunks(scenario, models, tables, expected));
        } finally {
            tables.drop(database);
        }
    }

    /** Listeners that only listen change nothing, and hear of each deleted row of their model: tried now and then. */
    private Optional<String> complaintWithListeners(
            Scenario scenario, Outcome expected, DynamicModels models, ScenarioTables tables) {
        if (Math.floorMod(scenario.rows().hashCode(), 3) != 0) {
            return Optional.empty();
        }
        Hearing hearing = new Hearing(scenario);
        Object outcome = run(scenario, models, models.registry(hearing), tables, this::deleteByKeys);
        return complaint("with listeners", expected, outcome)
                .or(() -> expected instanceof Outcome.Done done ? hearing.complaint(done.left()) : Optional.empty());
    }

    private static Optional<String> complaint(String how, Outcome expected, Object actual) {
        return expected.equals(actual)
                ? Optional.empty()
                : Optional.of("%s%n  expected %s%n  was      %s".formatted(how, expected, actual));
    }

    /** Comes last, because it commits. A refusal is one of some chunk, and has nothing to be compared with. */
    private Optional<String> complaintInChunks(
            Scenario scenario, DynamicModels models, ScenarioTables tables, Outcome expected) {
        if (!(expected instanceof Outcome.Done)) {
            return Optional.empty();
        }
        try (Connection connection = database.dataSource().getConnection()) {
            return new ChunkedTrial(scenario, models, this::chosen)
                    .run(connection, tables)
                    .flatMap(actual -> complaint("in chunks", expected, actual));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private DatabaseSettings chosen(DatabaseSettings settings) {
        return dialect.map(settings::dialect).orElse(settings);
    }

    private Object run(
            Scenario scenario, DynamicModels models, Registry registry, ScenarioTables tables, Deletion deletion) {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                Database opened = Database.open(registry, chosen(DatabaseSettings.of(connection)));
                DynamicManager manager = new DynamicManager(models.type(scenario.root()), opened);
                Object outcome = attempt(scenario, manager, deletion);
                Set<RowSpec> left = tables.rows(connection);
                if (outcome instanceof DeletionReport report) {
                    return new Outcome.Done(left, report.deleted(), report.updated(), tables.versions(connection));
                }
                return left.equals(Set.copyOf(scenario.rows())) ? outcome : outcome + " changed rows: " + left;
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object attempt(Scenario scenario, DynamicManager manager, Deletion deletion) {
        try {
            return deletion.delete(scenario, manager);
        } catch (DeletionRefusedException e) {
            Map<String, Long> blockers = e.blockers().stream()
                    .collect(Collectors.toMap(Blocker::reference, Blocker::count, Long::sum, TreeMap::new));
            return new Outcome.Refused(
                    e instanceof ProtectedException ? Refusal.PROTECTED : Refusal.RESTRICTED, blockers);
        } catch (SetTargetDeletedException e) {
            return new Outcome.Refused(Refusal.TARGET_DELETED, Map.of());
        } catch (ConstraintException e) {
            requireForeignKey(e);
            return new Outcome.Refused(Refusal.TARGET_MISSING, Map.of());
        }
    }

    /** Only a database's own dialect knows all of its codes: H2's 23506 is some constraint to any other. */
    private void requireForeignKey(ConstraintException refused) {
        if (dialect.isEmpty() && !(refused instanceof ForeignKeyException)) {
            throw refused;
        }
    }

    private DeletionReport deleteByKeys(Scenario scenario, DynamicManager manager) {
        int columns = scenario.models().get(scenario.root()).keyColumns();
        return manager.deleteAll(scenario.roots().stream()
                .map(number -> Keys.of(number, columns))
                .toList());
    }

    @SuppressWarnings("unchecked")
    private DeletionReport deleteByFilter(Scenario scenario, DynamicManager manager) {
        List<Integer> numbers = List.copyOf(scenario.roots());
        return manager.filter(path -> new ComparableField<>(
                                path, (Column<Integer>) path.table().key().get(0))
                        .in(numbers))
                .delete();
    }

    /** One way to delete a scenario's roots. */
    private interface Deletion {

        DeletionReport delete(Scenario scenario, DynamicManager manager);
    }
}
