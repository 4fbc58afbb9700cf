package dev.expunge.it.oracle.run;

import dev.expunge.Database;
import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.deletion.ChunksRefusedException;
import dev.expunge.it.oracle.dynamic.DynamicManager;
import dev.expunge.it.oracle.dynamic.DynamicModels;
import dev.expunge.it.oracle.expect.Outcome;
import dev.expunge.it.oracle.scenario.Scenario;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

/** Runs a scenario in chunks that are committed one by one, where its plan lets them mean what one delete means. */
final class ChunkedTrial {

    private static final int SIZES = 3;

    private final Scenario scenario;
    private final DynamicModels models;
    private final Function<DatabaseSettings, DatabaseSettings> execution;

    /** @param execution chooses how deletes are run */
    ChunkedTrial(Scenario scenario, DynamicModels models, Function<DatabaseSettings, DatabaseSettings> execution) {
        this.scenario = scenario;
        this.models = models;
        this.execution = execution;
    }

    /** Returns how it ended, or empty if chunks are refused for this plan. */
    Optional<Outcome.Done> run(Connection connection) throws SQLException {
        ScenarioTables tables = new ScenarioTables(scenario, models);
        Database opened = Database.open(models.registry(), execution.apply(DatabaseSettings.of(connection)));
        DynamicManager manager = new DynamicManager(scenario, models.type(scenario.root()), opened);
        int size = 1 + scenario.rows().size() % SIZES;
        try {
            DeletionReport report = manager.roots().bulkDelete(BulkOptions.chunksOf(size));
            return Optional.of(new Outcome.Done(
                    tables.rows(connection), report.deleted(), report.updated(), tables.versions(connection)));
        } catch (ChunksRefusedException refusal) {
            return Optional.empty();
        }
    }
}
