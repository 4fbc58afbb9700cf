package dev.expunge.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.oracle.draw.ScenarioGenerator;
import dev.expunge.it.oracle.dynamic.Descriptors;
import dev.expunge.it.oracle.expect.SlowRules;
import dev.expunge.it.oracle.run.Trial;
import dev.expunge.it.oracle.scenario.Scenario;
import dev.expunge.it.oracle.scenario.ScenarioText;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.rule.GraphRules;
import dev.expunge.processor.rule.ModelRules;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The compiler refuses exactly those models that break a rule in its plainest words, and all others can be deleted. */
@ExtendWith(DatabasesExtension.class)
class RulesTest {

    private static final int SCHEMAS = Integer.getInteger("expunge.oracle.scenarios", 5000);
    private static final long SEED = Long.getLong("expunge.oracle.seed", 1);
    private static final int AMONG_THEM_DELETED = 5;

    @Test
    void refuseWhatBreaksARuleAndNothingElse() {
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < SCHEMAS; i++) {
            Scenario scenario = ScenarioGenerator.unruly(SEED + i);
            Set<String> refused = refused(scenario);
            assertThat(refused)
                    .as("seed %d: %n%s", SEED + i, ScenarioText.write(scenario))
                    .isEqualTo(SlowRules.broken(scenario.models()));
            refused.forEach(code -> counts.merge(code, 1, Integer::sum));
            counts.merge(refused.isEmpty() ? "accepted" : "refused", 1, Integer::sum);
        }
        counts.forEach((what, count) -> System.out.printf("%6d %s%n", count, what));
        assertThat(counts).containsOnlyKeys("EXP4003", "EXP5001", "EXP5002", "EXP5004", "accepted", "refused");
    }

    @Test
    void whatIsNotRefusedIsDeletedAsTheOracleSays(Databases databases) throws SQLException {
        verify(new Trial(databases.empty(Product.H2), Optional.empty()), SCHEMAS / AMONG_THEM_DELETED);
        verify(new Trial(databases.empty(Product.POSTGRESQL), Optional.empty()), SCHEMAS / AMONG_THEM_DELETED / 10);
    }

    private static void verify(Trial trial, int schemas) {
        for (int i = 0; i < schemas; i++) {
            Scenario scenario = ScenarioGenerator.unruly(SEED + i);
            if (refused(scenario).isEmpty() && scenario.hasNoMixedRing()) {
                assertThat(trial.complaint(scenario))
                        .as("seed %d: %n%s", SEED + i, ScenarioText.write(scenario))
                        .isEmpty();
            }
        }
    }

    /** Returns the codes of what stops a compilation. */
    static Set<String> refused(Scenario scenario) {
        List<ModelDescriptor> models = Descriptors.of(scenario.models());
        RegistryDescriptor registry =
                new RegistryDescriptor(Optional.empty(), "", "", true, List.of(), List.of(), Descriptors.NOWHERE);
        Stream<Diagnostic> graph = GraphRules.of(registry).check(ModelGraph.link(models)).stream();
        return Stream.concat(models.stream().flatMap(model -> ModelRules.check(model).stream()), graph)
                .filter(Diagnostic::isError)
                .map(diagnostic -> diagnostic.code().name())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
