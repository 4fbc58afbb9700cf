package dev.expunge.sample.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TourSchemaTest {

    private final DatabaseAddress address = DatabaseAddress.inMemory();
    private Connection open;

    @BeforeEach
    void keepTheDatabaseInMemory() throws SQLException {
        open = address.connect();
    }

    @AfterEach
    void forgetTheDatabase() throws SQLException {
        open.close();
    }

    @Test
    void createsElevenTablesAndDropsThemAtTheEnd() throws SQLException {
        try (TourSchema schema = TourSchema.create(address, false, false)) {
            assertThat(schema.product()).startsWith("H2 2.");
            assertThat(tables()).isEqualTo(11);
        }
        assertThat(tables()).isZero();
    }

    @Test
    void connectsToItsOwnTables() throws SQLException {
        try (TourSchema schema = TourSchema.create(address, false, false)) {
            Connection connection = schema.connections().acquire();
            try (Statement statement = connection.createStatement()) {
                assertThat(statement.executeUpdate("INSERT INTO \"Genre\" VALUES (1, 'Rock')"))
                        .isEqualTo(1);
            }
            schema.connections().release(connection);
            assertThat(connection.isClosed()).isTrue();
        }
    }

    @Test
    void touchesNoSchemaThatItDidNotCreate() throws SQLException {
        TourSchema.create(address, false, true).close();

        assertThatThrownBy(() -> TourSchema.create(address, false, false))
                .isInstanceOf(SchemaExistsException.class)
                .hasMessageContaining("expunge_tour")
                .hasMessageContaining("--replace");
        assertThat(tables()).isEqualTo(11);
    }

    @Test
    void replacesASchemaWhereThatIsAskedFor() throws SQLException {
        TourSchema.create(address, false, true).close();
        try (Statement statement = open.createStatement()) {
            statement.execute("CREATE TABLE \"expunge_tour\".\"Left\" (id INTEGER)");
        }

        TourSchema.create(address, true, true).close();

        assertThat(tables()).isEqualTo(11);
    }

    private long tables() throws SQLException {
        try (Statement statement = open.createStatement();
                ResultSet count = statement.executeQuery(
                        "SELECT count(*) FROM information_schema.tables WHERE table_schema = 'expunge_tour'")) {
            count.next();
            return count.getLong(1);
        }
    }
}
