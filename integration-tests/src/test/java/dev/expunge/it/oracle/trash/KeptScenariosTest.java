package dev.expunge.it.oracle.trash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.oracle.trash.run.Trial;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import dev.expunge.it.oracle.trash.scenario.ScenarioText;
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
 * Scenarios that are kept for good: what {@link TrashOracleTest} has found and made small. Each is a file of the folder
 * {@code trash}, as {@link ScenarioText} writes it.
 */
@ExtendWith(DatabasesExtension.class)
class KeptScenariosTest {

    private static final Path FOLDER = Path.of("src/test/resources/dev/expunge/it/oracle/trash");

    @ParameterizedTest
    @EnumSource
    void endAsTheOracleSays(Product product, Databases databases) throws IOException, SQLException {
        Trial trial = new Trial(databases.empty(product), Optional.empty());
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
