package dev.expunge.it.oracle.run;

import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Registry;
import dev.expunge.dialect.Dialect;
import dev.expunge.error.database.ConstraintException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.it.database.Pool;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.oracle.dynamic.DynamicManager;
import dev.expunge.it.oracle.dynamic.DynamicModels;
import dev.expunge.it.oracle.dynamic.Hearing;
import dev.expunge.it.oracle.expect.DatabaseActions;
import dev.expunge.it.oracle.expect.Expectation;
import dev.expunge.it.oracle.expect.Oracle;
import dev.expunge.it.oracle.expect.Outcome;
import dev.expunge.it.oracle.expect.Outcome.Refusal;
import dev.expunge.it.oracle.scenario.Scenario;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs a scenario on a real database in every way that deletes can be asked for, and says what is wrong. */
public final class Trial {

    private final TestDatabase database;
    private final Pool pool;
    private final Optional<Dialect> dialect;
    private final boolean inEveryWay;

    /**
     * Tries scenarios on a database.
     *
     * @param dialect runs deletes as another product's dialect would, or as the database's own if absent
     */
    public Trial(TestDatabase database, Optional<Dialect> dialect) {
        this(database, dialect, false);
    }

    private Trial(TestDatabase database, Optional<Dialect> dialect, boolean inEveryWay) {
        this.database = database;
        this.pool = new Pool(database.dataSource());
        this.dialect = dialect;
        this.inEveryWay = inEveryWay;
    }

    /** Returns the same trial that tries each scenario in all ways, and not some ways on a share of them. */
    public Trial inEveryWay() {
        return new Trial(database, dialect, true);
    }

    /** Returns what is wrong with a scenario's outcome, or empty if it is as the oracle says. */
    public Optional<String> complaint(Scenario scenario) {
        if (!isWithin(scenario)) {
            return Optional.empty();
        }
        Expectation expected = Oracle.expect(scenario);
        DynamicModels models = new DynamicModels(scenario);
        ScenarioTables tables = new ScenarioTables(scenario, models);
        tables.create(pool);
        try {
            return new PreviewTrial(scenario, chosen(DatabaseSettings.of(pool)))
                    .complaint()
                    .or(() -> expected.complaint(
                            "by keys", rolledBack(scenario, models, all -> all.deleteAll(all.records()))))
                    .or(() -> expected.complaint(
                            "by filter",
                            rolledBack(scenario, models, all -> all.roots().delete())))
                    .or(() -> complaintOfPage(scenario, models))
                    .or(() -> complaintAtLimit(scenario, models, expected))
                    .or(() -> complaintWithListeners(scenario, models, expected))
                    .or(() -> complaintCommitted(scenario, models, expected))
                    .or(() -> complaintInChunks(scenario, models, expected));
        } finally {
            tables.drop(pool);
            // The next tables have the same names: no prepared statement may meet them.
            pool.close();
        }
    }

    /** Some of the roots, by their place in an order. */
    private Optional<String> complaintOfPage(Scenario scenario, DynamicModels models) {
        if (!isTriedOn(scenario, 2, 0)) {
            return Optional.empty();
        }
        Set<Integer> existing = scenario.existingRoots();
        int offset = existing.size() / 3;
        int limit = Math.max(1, existing.size() / 2);
        Set<Integer> page = existing.stream().skip(offset).limit(limit).collect(Collectors.toSet());
        Scenario part = scenario.deleting(page);
        return isWithin(part)
                ? Oracle.expect(part)
                        .complaint(
                                "limit %d offset %d".formatted(limit, offset),
                                rolledBack(
                                        scenario,
                                        models,
                                        all -> all.page()
                                                .limit(limit)
                                                .offset(offset)
                                                .delete()))
                : Optional.empty();
    }

    /** A limit that just suffices changes nothing, and one row less refuses before any change. */
    private Optional<String> complaintAtLimit(Scenario scenario, DynamicModels models, Expectation expected) {
        if (!isTriedOn(scenario, 2, 1) || !(expected.outcome() instanceof Outcome.Done done)) {
            return Optional.empty();
        }
        long total = done.total();
        Optional<String> enough =
                expected.complaint("at most " + total, rolledBack(scenario, models, all -> limited(all, total)));
        return total == 0
                ? enough
                : enough.or(() -> Expectation.of(new Outcome.Refused(Refusal.LIMIT, Map.of()))
                        .complaint(
                                "at most " + (total - 1),
                                rolledBack(scenario, models, all -> limited(all, total - 1))));
    }

    private static DeletionReport limited(DynamicManager all, long rows) {
        return all.roots().delete(DeletionOptions.atMost(rows));
    }

    /** Listeners that only listen change nothing, and hear of each deleted row of their model. */
    private Optional<String> complaintWithListeners(Scenario scenario, DynamicModels models, Expectation expected) {
        if (!isTriedOn(scenario, 3, 0)) {
            return Optional.empty();
        }
        Hearing hearing = new Hearing(scenario);
        Object outcome = rolledBack(scenario, models, models.registry(hearing), all -> all.deleteAll(all.records()));
        return expected.complaint("with listeners", outcome)
                .or(() -> outcome instanceof Outcome.Done
                        ? hearing.complaint(Oracle.closure(scenario))
                        : Optional.empty());
    }

    /** In a transaction of the library's own; what it has left is put back for those who come later. */
    private Optional<String> complaintCommitted(Scenario scenario, DynamicModels models, Expectation expected) {
        if (!isTriedOn(scenario, 4, 0)) {
            return Optional.empty();
        }
        try {
            Object outcome = pool.with(after -> attempt(scenario, models, models.registry())
                    .outcome(
                            chosen(DatabaseSettings.of(pool)),
                            all -> all.roots().delete(),
                            after));
            return expected.complaint("committed", outcome);
        } finally {
            ScenarioTables tables = new ScenarioTables(scenario, models);
            tables.drop(pool);
            tables.create(pool);
        }
    }

    /** Comes last, because it commits. A refusal is one of some chunk, and has nothing to be compared with. */
    private Optional<String> complaintInChunks(Scenario scenario, DynamicModels models, Expectation expected) {
        if (!(expected.outcome() instanceof Outcome.Done) || !expected.isCertain()) {
            return Optional.empty();
        }
        return pool.with(new ChunkedTrial(scenario, models, this::chosen)::run)
                .flatMap(actual -> expected.complaint("in chunks", actual));
    }

    /** Whether the database does what it says: H2 may leave a row that it sets to a default referring to nothing. */
    private boolean isWithin(Scenario scenario) {
        return database.product() != Product.H2 || !new DatabaseActions(scenario, Oracle.closure(scenario)).strand();
    }

    private boolean isTriedOn(Scenario scenario, int shares, int share) {
        return inEveryWay || scenario.isOneOf(shares, share);
    }

    private DatabaseSettings chosen(DatabaseSettings settings) {
        return dialect.map(settings::dialect).orElse(settings);
    }

    private Object rolledBack(Scenario scenario, DynamicModels models, Deletion deletion) {
        return rolledBack(scenario, models, models.registry(), deletion);
    }

    private Object rolledBack(Scenario scenario, DynamicModels models, Registry registry, Deletion deletion) {
        return pool.with(connection -> {
            connection.setAutoCommit(false);
            try {
                return attempt(scenario, models, registry)
                        .outcome(chosen(DatabaseSettings.of(connection)), deletion, connection);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        });
    }

    private Attempt attempt(Scenario scenario, DynamicModels models, Registry registry) {
        return new Attempt(scenario, models, registry, this::isForeignKey);
    }

    /** Only a database's own dialect knows all of its codes: H2's 23506 is some constraint to any other. */
    private boolean isForeignKey(ConstraintException refused) {
        return dialect.isPresent() || refused instanceof ForeignKeyException;
    }
}
