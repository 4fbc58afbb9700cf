package dev.expunge.it.oracle.trash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.PostgreSqlDialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.oracle.run.ShortLists;
import dev.expunge.it.oracle.trash.draw.ScenarioGenerator;
import dev.expunge.it.oracle.trash.run.Descriptors;
import dev.expunge.it.oracle.trash.run.Trial;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import dev.expunge.it.oracle.trash.scenario.ScenarioText;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.rule.GraphRules;
import dev.expunge.processor.rule.ModelRules;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random models, and what is done with their rows one after the other, end as the oracle says. The system properties of
 * {@code OracleTest} make it longer, and start elsewhere.
 */
@ExtendWith(DatabasesExtension.class)
class TrashOracleTest {

    private static final int SCENARIOS = Integer.getInteger("expunge.oracle.scenarios", 5000) * 3 / 10;
    /** However few are run: what is rare is not among a hundred. */
    private static final int LEAST_LOOKED_AT = 2000;

    private static final long SEED = Long.getLong("expunge.oracle.seed", 1);

    @Test
    void stepsOnH2EndAsTheOracleSays(Databases databases) throws SQLException {
        Trial trial = new Trial(databases.empty(Product.H2), Optional.empty());
        verify(trial, SCENARIOS);
        trial.tried().forEach((law, count) -> System.out.printf("%6d law of what is %s%n", count, law));
        assertThat(trial.tried()).containsOnlyKeys("deleted twice", "restored", "purged");
    }

    @Test
    void stepsOnPostgreSqlEndAsTheOracleSays(Databases databases) throws SQLException {
        verify(new Trial(databases.empty(Product.POSTGRESQL), Optional.empty()), SCENARIOS / 10);
    }

    @ParameterizedTest
    @EnumSource
    void splitKeyListsEndAsTheOracleSays(Product product, Databases databases) throws SQLException {
        Dialect own = product == Product.H2 ? new H2Dialect() : new PostgreSqlDialect();
        Dialect careful = new StandardDialect("any database");
        int scenarios = product == Product.H2 ? SCENARIOS / 10 : SCENARIOS / 50;
        for (Dialect dialect : List.of(own, careful)) {
            verify(new Trial(databases.empty(product), Optional.of(new ShortLists(dialect, 2, 6))), scenarios);
        }
    }

    @Test
    void theCompilerAcceptsTheModels() {
        for (int i = 0; i < SCENARIOS; i++) {
            List<ModelDescriptor> models =
                    Descriptors.of(new ScenarioGenerator(SEED + i).scenario().models());
            RegistryDescriptor registry =
                    new RegistryDescriptor(Optional.empty(), "", "", true, List.of(), List.of(), Descriptors.NOWHERE);
            Stream<Diagnostic> graph = GraphRules.of(registry).check(ModelGraph.link(models)).stream();
            assertThat(Stream.concat(models.stream().flatMap(model -> ModelRules.check(model).stream()), graph)
                            .filter(Diagnostic::isError))
                    .as("seed %d", SEED + i)
                    .isEmpty();
        }
    }

    @Test
    void scenariosReachEveryOperationAndOutcome() {
        Coverage coverage = new Coverage();
        for (int i = 0; i < Math.max(SCENARIOS, LEAST_LOOKED_AT); i++) {
            coverage.add(new ScenarioGenerator(SEED + i).scenario());
        }
        coverage.counts().forEach((what, count) -> System.out.printf("%6d %s%n", count, what));
        assertThat(coverage.counts())
                .containsKeys(
                        "Delete DELETED with deleted",
                        "Delete DELETED with marked",
                        "Delete DELETED with updated",
                        "Delete PROTECTED with blockers",
                        "Delete PROTECTED with trashed blockers",
                        "Delete RESTRICTED with blockers",
                        "Delete RESTRICTED with trashed blockers",
                        "Delete TARGET_DELETED",
                        "Delete CONSTRAINT",
                        "Delete nothing",
                        "HardDelete DELETED with deleted",
                        "HardDelete DELETED with updated",
                        "HardDelete PROTECTED with trashed blockers",
                        "HardDelete RESTRICTED with trashed blockers",
                        "HardDelete TARGET_DELETED",
                        "Restore RESTORED with restored",
                        "Restore RESTORE_CONFLICT with parents",
                        "Restore RESTORE_CONFLICT with values",
                        "Restore nothing",
                        "RestoreRows RESTORED with restored",
                        "RestoreRows RESTORE_CONFLICT with parents",
                        "RestoreRows RESTORE_CONFLICT with values",
                        "RestoreRows nothing",
                        "restored with ancestors",
                        "Purge PURGED with purged",
                        "Purge PURGED with blockers",
                        "Purge PURGED with trashed blockers",
                        "Purge nothing",
                        "purged with live rows",
                        "Insert INSERTED",
                        "inserted by others",
                        "Insert TRASHED_PARENT with parents",
                        "Insert CONSTRAINT",
                        "Insert VALUE_TAKEN")
                .containsKeys(
                        "split: rows that are marked and removed",
                        "split: rows that refer by DELETE",
                        "split: rows that refer by KEEP",
                        "plan marks COLLECTED",
                        "plan marks REFERRING",
                        "plan marks ROOTS",
                        "plan of both halves",
                        "marks FLAGGED",
                        "marks FLAGGED_WITH_ID",
                        "marks NONE",
                        "marks TIMED",
                        "action CASCADE",
                        "action PROTECT",
                        "action RESTRICT",
                        "action SET_NULL",
                        "action SET_DEFAULT",
                        "action SET",
                        "action DO_NOTHING",
                        "action DB_CASCADE",
                        "action DB_SET_NULL",
                        "a join table",
                        "a unique reference");
    }

    @Test
    void aScenarioIsReadBackAsItWasWritten() {
        for (int i = 0; i < SCENARIOS; i++) {
            Scenario scenario = new ScenarioGenerator(SEED + i).scenario();
            assertThat(ScenarioText.read(ScenarioText.write(scenario))).isEqualTo(scenario);
        }
    }

    private static void verify(Trial trial, int scenarios) {
        for (int i = 0; i < scenarios; i++) {
            Scenario scenario = new ScenarioGenerator(SEED + i).scenario();
            if (trial.complaint(scenario).isPresent()) {
                fail("seed %d, made smaller, to be kept as a file of the folder oracle/trash:%n%s"
                        .formatted(SEED + i, smallest(trial, scenario)));
            }
        }
    }

    private static String smallest(Trial trial, Scenario scenario) {
        Scenario smallest = new Shrinker(candidate -> trial.complaint(candidate).isPresent()).shrink(scenario);
        return ScenarioText.write(smallest) + trial.complaint(smallest).orElse("");
    }
}
