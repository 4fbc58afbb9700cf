package dev.expunge.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.expunge.annotation.OnDelete;
import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.oracle.draw.ScenarioGenerator;
import dev.expunge.it.oracle.run.ShortLists;
import dev.expunge.it.oracle.run.Trial;
import dev.expunge.it.oracle.scenario.Scenario;
import dev.expunge.it.oracle.scenario.ScenarioText;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Deletes of random scenarios end as the oracle says. {@code -Dexpunge.oracle.scenarios=200000} makes it a long night;
 * {@code -Dexpunge.oracle.seed} starts elsewhere.
 */
@ExtendWith(DatabasesExtension.class)
class OracleTest {

    private static final int SCENARIOS = Integer.getInteger("expunge.oracle.scenarios", 5000);
    private static final long SEED = Long.getLong("expunge.oracle.seed", 1);

    @Test
    void deletesOnH2EndAsTheOracleSays(Databases databases) throws SQLException {
        verify(new Trial(databases.empty(Product.H2), Optional.empty()), SCENARIOS);
    }

    @Test
    void deletesOnPostgreSqlEndAsTheOracleSays(Databases databases) throws SQLException {
        verify(new Trial(databases.empty(Product.POSTGRESQL), Optional.empty()), SCENARIOS / 10);
    }

    @ParameterizedTest
    @EnumSource
    void carefulExecutionEndsAsTheOracleSays(Product product, Databases databases) throws SQLException {
        Dialect careful = new StandardDialect("any database");
        verify(new Trial(databases.empty(product), Optional.of(careful)), SCENARIOS / 10, Scenario::hasNoUniqueRing);
    }

    @ParameterizedTest
    @EnumSource
    void splitKeyListsEndAsTheOracleSays(Product product, Databases databases) throws SQLException {
        Dialect own = product == Product.H2 ? new H2Dialect() : new PostgreSqlDialect();
        int scenarios = product == Product.H2 ? SCENARIOS / 10 : SCENARIOS / 50;
        verify(splitting(databases, product, own), scenarios, Scenario::hasNoUniqueRing);
        verify(
                splitting(databases, product, new StandardDialect("any database")),
                scenarios,
                Scenario::hasNoUniqueRing);
    }

    private static Trial splitting(Databases databases, Product product, Dialect dialect) throws SQLException {
        return new Trial(databases.empty(product), Optional.of(new ShortLists(dialect, 2, 6)));
    }

    @Test
    void scenariosReachEveryActionStepAndOutcome() {
        Coverage coverage = new Coverage();
        for (int i = 0; i < SCENARIOS; i++) {
            coverage.add(new ScenarioGenerator(SEED + i).scenario());
        }
        coverage.counts().forEach((what, count) -> System.out.printf("%6d %s%n", count, what));
        assertThat(coverage.counts().keySet())
                .containsAll(Stream.of(OnDelete.values())
                        .map(action -> "action " + action)
                        .toList())
                .filteredOn(what -> !what.startsWith("action"))
                .containsExactlyInAnyOrder(
                        "key INT",
                        "key LONG",
                        "key TEXT",
                        "key UUID",
                        "one model",
                        "several models",
                        "outcome PROTECTED",
                        "outcome RESTRICTED",
                        "outcome TARGET_DELETED",
                        "outcome CONSTRAINT",
                        "outcome CONSTRAINT of a row that stays",
                        "outcome by the order of deletes",
                        "outcome deleted by the database",
                        "outcome updated by the database",
                        "outcome deleted",
                        "outcome nothing",
                        "outcome no update",
                        "outcome updated",
                        "outcome version incremented",
                        "reference partly null",
                        "rows in a circle",
                        "rows in a circle, never cleared",
                        "rows in a circle, never null",
                        "step Clear to itself",
                        "step Clear to null",
                        "step Collect",
                        "step Delete COLLECTED",
                        "step Delete DEEPEST_FIRST",
                        "step Delete REFERRING",
                        "step Delete ROOTS",
                        "step Delete join table",
                        "step Guard PROTECT",
                        "step Guard RESTRICT",
                        "step Repeat",
                        "step SetReference Supplied",
                        "step SetReference ToDefault",
                        "step SetReference ToNull",
                        "step SetReference ToValue",
                        "trait BY_CODE",
                        "trait CONSTRAINED",
                        "trait KEPT",
                        "trait ONE_TO_ONE",
                        "trait SUPPLIED");
    }

    @Test
    void aScenarioIsReadBackAsItWasWritten() {
        Scenario scenario = new ScenarioGenerator(SEED).scenario();
        assertThat(ScenarioText.read(ScenarioText.write(scenario))).isEqualTo(scenario);
    }

    private static void verify(Trial trial, int scenarios) {
        verify(trial, scenarios, Scenario::hasNoMixedRing);
    }

    private static void verify(Trial trial, int scenarios, Predicate<Scenario> canEnd) {
        for (int i = 0; i < scenarios; i++) {
            Scenario scenario = new ScenarioGenerator(SEED + i).scenario();
            if (canEnd.test(scenario) && trial.complaint(scenario).isPresent()) {
                fail("seed %d, made smaller, to be kept as a file of the folder oracle/regressions:%n%s"
                        .formatted(SEED + i, smallest(trial.inEveryWay(), scenario)));
            }
        }
    }

    private static String smallest(Trial trial, Scenario scenario) {
        Scenario smallest = new Shrinker(candidate -> trial.complaint(candidate).isPresent()).shrink(scenario);
        return ScenarioText.write(smallest) + trial.complaint(smallest).orElse("");
    }
}
