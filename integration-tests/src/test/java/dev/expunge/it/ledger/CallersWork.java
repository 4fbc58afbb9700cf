package dev.expunge.it.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.DatabaseSettings;
import dev.expunge.it.database.LockWaits;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** A caller's connection whose transaction has inserted a ledger, and goes on after a failure as the exception says. */
final class CallersWork implements AutoCloseable {

    private static final Ledger EARLIER = new Ledger(100, "earlier");
    private static final Ledger LATER = new Ledger(101, "later");
    private static final String THESE = "select id from ledger where id >= 100 order by id";

    private final TestDatabase database;
    private Connection connection;
    private AccountsManagers accounts;

    private CallersWork(TestDatabase database, Connection connection) {
        this.database = database;
        this.connection = connection;
        this.accounts = AccountsManagers.on(connection);
    }

    static CallersWork begin(TestDatabase database) throws SQLException {
        CallersWork work = new CallersWork(database, database.dataSource().getConnection());
        work.connection.setAutoCommit(false);
        work.accounts.ledger().insert(EARLIER);
        return work;
    }

    /** Begins again as another user, with settings of the test's own. */
    void beginAgain(DataSource dataSource, UnaryOperator<DatabaseSettings> settings) throws SQLException {
        close();
        connection = dataSource.getConnection();
        connection.setAutoCommit(false);
        accounts = AccountsManagers.on(settings.apply(DatabaseSettings.of(connection)));
        accounts.ledger().insert(EARLIER);
    }

    /** Begins again at an isolation level, with settings of the test's own. */
    void beginAgain(int isolation, UnaryOperator<DatabaseSettings> settings) throws SQLException {
        connection.rollback();
        connection.setTransactionIsolation(isolation);
        accounts = AccountsManagers.on(settings.apply(DatabaseSettings.of(connection)));
        accounts.ledger().insert(EARLIER);
    }

    AccountsManagers accounts() {
        return accounts;
    }

    /** Sends a statement past the library. */
    void send(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void loseConnection() throws SQLException {
        if (database.product() == Product.H2) {
            connection.close();
        } else {
            String process =
                    TestDatabase.rows(connection, "select pg_backend_pid()").get(0);
            database.rows("select pg_terminate_backend(%s)".formatted(process));
        }
    }

    /** Does nothing for so long that PostgreSQL ends the session. */
    void staysIdleForTooLong() throws SQLException {
        String process =
                TestDatabase.rows(connection, "select pg_backend_pid()").get(0);
        send("set idle_in_transaction_session_timeout = '1ms'");
        Instant end = Instant.now().plus(LockWaits.PATIENCE);
        while (database.number("select count(*) from pg_stat_activity where pid = " + process) > 0) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    /** USABLE: the caller's own work is still there, more can be done, and a commit keeps both. */
    void commitsWhatItDidBeforeAndDoesNow(Map<String, Long> before) throws SQLException {
        assertThat(TestDatabase.rows(connection, THESE)).containsExactly("100");
        accounts.ledger().insert(LATER);
        connection.commit();
        assertHolds(before, "100", "101");
    }

    /** MUST_ROLL_BACK: a rollback works, and the connection is as good as new. */
    void rollsBackAndBeginsAgain(Map<String, Long> before) throws SQLException {
        connection.rollback();
        doesItAllAgain(before);
    }

    /** ALREADY_ROLLED_BACK: the caller's own work is gone, and the connection is as good as new. */
    void doesItAllAgain(Map<String, Long> before) throws SQLException {
        assertThat(TestDatabase.rows(connection, THESE)).isEmpty();
        accounts.ledger().insertAll(List.of(EARLIER, LATER));
        connection.commit();
        assertHolds(before, "100", "101");
    }

    private void assertHolds(Map<String, Long> before, String... ledgers) {
        Map<String, Long> expected = new TreeMap<>(before);
        expected.replaceAll((table, rows) -> table.equalsIgnoreCase("ledger") ? rows + ledgers.length : rows);
        assertThat(database.sizes()).isEqualTo(expected);
        assertThat(database.rows(THESE)).containsExactly(ledgers);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
