package dev.expunge.it.oracle.trash.run;

import dev.expunge.DatabaseSettings;
import dev.expunge.dialect.Dialect;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.oracle.trash.expect.Expectation;
import dev.expunge.it.oracle.trash.expect.Oracle;
import dev.expunge.it.oracle.trash.expect.World;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import dev.expunge.it.oracle.trash.scenario.Scenario.Step;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Does the steps of a scenario on a real database, and says after which of them something is wrong. */
public final class Trial {

    /** One of so many scenarios commits each step; the others are one transaction of the caller's. */
    private static final int COMMITTED = 6;

    private final TestDatabase database;
    private final Optional<Dialect> dialect;
    private final Map<String, Integer> tried = new TreeMap<>();

    /**
     * Tries scenarios on a database.
     *
     * @param dialect runs everything as another product's dialect would, or as the database's own if absent
     */
    public Trial(TestDatabase database, Optional<Dialect> dialect) {
        this.database = database;
        this.dialect = dialect;
    }

    /** Returns how often each law was tried. */
    public Map<String, Integer> tried() {
        return tried;
    }

    /** Returns what is wrong, or empty if all is as the oracle says. */
    public Optional<String> complaint(Scenario scenario) {
        Models models = new Models(scenario.models());
        Tables tables = new Tables(scenario, models);
        tables.create(database);
        try (Connection connection = database.dataSource().getConnection()) {
            if (Math.floorMod(scenario.rows().hashCode(), COMMITTED) == 0) {
                return complaint(scenario, models, chosen(DatabaseSettings.of(database.dataSource())), connection);
            }
            connection.setAutoCommit(false);
            try {
                return complaint(scenario, models, chosen(DatabaseSettings.of(connection)), connection);
            } finally {
                connection.rollback();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            tables.drop(database);
        }
    }

    private Optional<String> complaint(
            Scenario scenario, Models models, DatabaseSettings settings, Connection connection) throws SQLException {
        Tables tables = new Tables(scenario, models);
        Runner runner = new Runner(scenario, models, settings, row -> tables.insert(row, connection));
        Laws laws = new Laws(tables, runner, connection, tried);
        Comparison comparison = new Comparison(tables, runner, connection);
        World world = new World(scenario, scenario.rows());
        for (Step step : scenario.steps()) {
            Expectation expected = Oracle.expect(world, step);
            if (!expected.isOpen()) {
                Optional<String> broken = connection.getAutoCommit() ? Optional.empty() : laws.complaint(step, world);
                Optional<String> wrong = broken.isPresent() ? broken : comparison.complaint(step, world, expected);
                if (wrong.isPresent()) {
                    return wrong;
                }
                world = expected.after();
            }
        }
        return comparison.complaintOfReading(world);
    }

    private DatabaseSettings chosen(DatabaseSettings settings) {
        return dialect.map(settings::dialect).orElse(settings);
    }
}
