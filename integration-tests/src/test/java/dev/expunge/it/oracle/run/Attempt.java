package dev.expunge.it.oracle.run;

import dev.expunge.Database;
import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Registry;
import dev.expunge.error.database.ConstraintException;
import dev.expunge.error.deletion.Blocker;
import dev.expunge.error.deletion.DeletionLimitException;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.error.deletion.SetTargetDeletedException;
import dev.expunge.it.oracle.dynamic.DynamicManager;
import dev.expunge.it.oracle.dynamic.DynamicModels;
import dev.expunge.it.oracle.expect.Outcome;
import dev.expunge.it.oracle.expect.Outcome.Refusal;
import dev.expunge.it.oracle.scenario.RowSpec;
import dev.expunge.it.oracle.scenario.Scenario;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Deletes the roots of a scenario once, and says how it ended. */
final class Attempt {

    private final Scenario scenario;
    private final DynamicModels models;
    private final Registry registry;
    private final Predicate<ConstraintException> isForeignKey;

    /** @param isForeignKey tells the refusal of a foreign key from that of another constraint */
    Attempt(Scenario scenario, DynamicModels models, Registry registry, Predicate<ConstraintException> isForeignKey) {
        this.scenario = scenario;
        this.models = models;
        this.registry = registry;
        this.isForeignKey = isForeignKey;
    }

    /** @param after sees what the delete has left */
    Object outcome(DatabaseSettings settings, Deletion deletion, Connection after) throws SQLException {
        ScenarioTables tables = new ScenarioTables(scenario, models);
        Database opened = Database.open(registry, settings);
        Object outcome = run(deletion, new DynamicManager(scenario, models.type(scenario.root()), opened));
        Set<RowSpec> left = tables.rows(after);
        if (outcome instanceof DeletionReport report) {
            return new Outcome.Done(left, report.deleted(), report.updated(), tables.versions(after));
        }
        return left.equals(Set.copyOf(scenario.rows())) ? outcome : outcome + " changed rows: " + left;
    }

    private Object run(Deletion deletion, DynamicManager manager) {
        try {
            DeletionReport report = deletion.by(manager);
            return addsUp(report) ? report : "does not add up: " + report;
        } catch (SetTargetDeletedException e) {
            return new Outcome.Refused(Refusal.TARGET_DELETED, Map.of());
        } catch (DeletionRefusedException e) {
            Map<String, Long> blockers = e.blockers().stream()
                    .collect(Collectors.toMap(Blocker::reference, Blocker::count, Long::sum, TreeMap::new));
            return new Outcome.Refused(
                    e instanceof ProtectedException ? Refusal.PROTECTED : Refusal.RESTRICTED, blockers);
        } catch (DeletionLimitException e) {
            return new Outcome.Refused(Refusal.LIMIT, Map.of());
        } catch (ConstraintException e) {
            if (!isForeignKey.test(e)) {
                throw e;
            }
            return new Outcome.Refused(Refusal.CONSTRAINT, Map.of());
        }
    }

    private static boolean addsUp(DeletionReport report) {
        long counted =
                report.deleted().values().stream().mapToLong(Long::longValue).sum();
        return report.total() == counted
                && report.softDeleted().isEmpty()
                && !report.deleted().containsValue(0L)
                && !report.updated().containsValue(0L)
                && !report.elapsed().isNegative();
    }
}
