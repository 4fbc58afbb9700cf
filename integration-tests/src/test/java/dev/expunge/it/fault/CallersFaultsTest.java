package dev.expunge.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.expunge.DatabaseSettings;
import dev.expunge.error.TransactionState;
import dev.expunge.error.database.DatabaseException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.fault.FaultyDriver.Fault;
import dev.expunge.it.railway.RailwayManagers;
import dev.expunge.it.railway.Station;
import dev.expunge.it.railway.StationDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The delete of ten tables in a caller's transaction: where the driver fails, the caller's own work is kept. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class CallersFaultsTest {

    /** Where these fail, nothing is known of the caller's connection but that it is no good. */
    private static final Set<String> JOINING = Set.of("Connection.getAutoCommit", "Connection.setSavepoint");

    @Parameter
    Product product;

    private TestDatabase database;
    private FaultyDriver driver;
    private Connection connection;
    private RailwayManagers railway;
    private Map<String, List<String>> before;

    @BeforeEach
    void begin(Databases databases) throws Exception {
        database = StationDatabase.filled(databases, product);
        driver = new FaultyDriver(database.dataSource());
        connection = driver.dataSource().getConnection();
        connection.setAutoCommit(false);
        railway = RailwayManagers.on(DatabaseSettings.of(connection).showParameterValues());
        railway.station().insert(new Station(3, "Next"));
        before = StationDatabase.rows(connection);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void whicheverCallFailsTheCallersWorkIsKept() throws SQLException {
        int calls = 0;
        driver.fail(Fault.at(1));
        for (Throwable failure = delete(); failure != null; failure = delete()) {
            String call = driver.calls().get(calls++);
            driver.fail(Fault.NONE);
            assertThat(failure)
                    .as("call %d, %s", calls, call)
                    .isInstanceOf(DatabaseException.class)
                    .hasRootCauseMessage("injected at " + call);
            assertThat(((DatabaseException) failure).transactionState())
                    .as("call %d, %s", calls, call)
                    .isEqualTo(JOINING.contains(call) ? TransactionState.MUST_ROLL_BACK : TransactionState.USABLE);
            assertThat(connection.isClosed()).isFalse();
            assertThat(connection.getAutoCommit()).isFalse();
            assertThat(StationDatabase.rows(connection))
                    .as("call %d, %s", calls, call)
                    .isEqualTo(before);
            driver.fail(Fault.at(calls + 1));
        }
        assertThat(calls).as("calls that can fail").isGreaterThan(200);
        driver.fail(Fault.NONE);
        connection.commit();
        assertThat(database.rows("select * from station order by id")).containsExactly("2 New", "3 Next");
    }

    @Test
    void aSavepointThatCannotBeGoneBackToIsSuppressed() throws SQLException {
        driver.fail(Fault.at(1, "PreparedStatement.executeUpdate").thenAlways("Connection.rollback"));
        Throwable failure = delete();
        driver.fail(Fault.NONE);

        assertThat(failure).hasRootCauseMessage("injected at PreparedStatement.executeUpdate");
        assertThat(failure.getSuppressed())
                .extracting(Throwable::getMessage)
                .containsExactly("injected at Connection.rollback");
        assertThat(((DatabaseException) failure).transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
        connection.rollback();
        assertThat(database.number("select count(*) from station")).isEqualTo(2);
    }

    private Throwable delete() {
        return catchThrowable(() -> railway.station().deleteById(1));
    }
}
