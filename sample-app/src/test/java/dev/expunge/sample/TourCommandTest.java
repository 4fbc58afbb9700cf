package dev.expunge.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What the command line says, and how it ends, when it is not simply run. */
class TourCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsItsOptions() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("--url=<url>", "--user=<name>", "--password", "--replace", "--keep", "Exit code: 0");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void refusesAnUnknownOption() {
        assertThat(run("--colour")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option: '--colour'", "Usage: tour");
    }

    @Test
    void asksWhichDatabaseAnOptionIsMeantFor() {
        assertThat(run("--keep")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required argument(s): --url=<url>");
    }

    @Test
    void saysThatNobodyAnswersAtAnAddress() {
        assertThat(run("--url", "jdbc:postgresql://localhost:1/nowhere", "--user", "nobody"))
                .isEqualTo(1);
        assertThat(err.toString()).startsWith("The tour was stopped: ").contains("localhost:1");
        assertNoStackTrace();
    }

    @Test
    void saysThatAnAddressIsOfNoKnownKind() {
        assertThat(run("--url", "jdbc:unheard:of")).isEqualTo(1);
        assertThat(err.toString()).startsWith("The tour was stopped: ").contains("jdbc:unheard:of");
        assertNoStackTrace();
    }

    @Test
    void saysThatAPasswordIsWrongWithoutRepeatingIt() throws SQLException {
        String url = "jdbc:h2:mem:locked";
        try (Connection open = DriverManager.getConnection(url, "clerk", "right")) {
            assertThat(run("--url", url, "--user", "clerk", "--password", "guessed"))
                    .isEqualTo(1);
            assertThat(open.isValid(0)).isTrue();
        }
        assertThat(err.toString())
                .startsWith("The tour was stopped: ")
                .contains("password")
                .doesNotContain("guessed");
        assertNoStackTrace();
    }

    private int run(String... args) {
        return Tour.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    private void assertNoStackTrace() {
        assertThat(err.toString()).doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }
}
