package dev.expunge.error.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What a message shows of a statement. */
class FailureTest {

    @Test
    void showsTheBeginningOfALongStatement() {
        String statement = "SELECT id FROM track WHERE id IN (" + "?, ".repeat(100_000) + "?)";
        Failure failure = new Failure("Track", "read", statement, "", "08P01", 0, "");
        StatementException refused = new StatementException(failure, new SQLException());
        assertThat(refused.getMessage())
                .contains("WHERE id IN (?, ?,")
                .endsWith("... (300036 characters)")
                .hasSizeLessThan(2500);
        assertThat(refused.statement()).isEqualTo(statement);
    }
}
