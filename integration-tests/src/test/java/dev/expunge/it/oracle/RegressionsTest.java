package dev.expunge.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.dialect.StandardDialect;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.oracle.run.Trial;
import dev.expunge.it.oracle.scenario.Scenario;
import dev.expunge.it.oracle.scenario.ScenarioText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Scenarios that are kept for good: what {@link OracleTest} has found and made small, and what is easily got wrong. Each is
 * a file of the folder {@code regressions}, as {@link ScenarioText} writes it.
 */
@ExtendWith(DatabasesExtension.class)
class RegressionsTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/expunge/it/oracle/regressions");

    @ParameterizedTest
    @EnumSource
    void endAsTheOracleSays(Product product, Databases databases) throws IOException, SQLException {
        verify(new Trial(databases.empty(product), Optional.empty()).inEveryWay());
    }

    @ParameterizedTest
    @EnumSource
    void endAsTheOracleSaysUnderCarefulExecution(Product product, Databases databases)
            throws IOException, SQLException {
        verify(new Trial(databases.empty(product), Optional.of(new StandardDialect("any database"))).inEveryWay());
    }

    private static void verify(Trial trial) throws IOException {
        List<Path> files = files();
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            Scenario scenario = ScenarioText.read(Files.readString(file));
            assertThat(trial.complaint(scenario)).as(file.toString()).isEmpty();
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        }
    }
}
