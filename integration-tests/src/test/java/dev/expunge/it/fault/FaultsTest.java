package dev.expunge.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.error.database.ConnectionException;
import dev.expunge.error.database.DatabaseException;
import dev.expunge.error.database.OutcomeUnknownException;
import dev.expunge.error.database.StatementException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.fault.FaultyDriver.Fault;
import dev.expunge.it.journal.Journal;
import dev.expunge.it.railway.RailwayManagers;
import dev.expunge.it.railway.StationDatabase;
import dev.expunge.jdbc.SentStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A delete of ten tables in which the driver fails: nothing is changed, nothing leaks, and the error says where. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class FaultsTest {

    private static final String COMMIT = "Connection.commit";
    private static final String[] SENDING = {"PreparedStatement.executeQuery", "PreparedStatement.executeUpdate"};

    /** What is called to begin and to end a transaction, and never while a step runs. */
    private static final Set<String> AROUND_STEPS = Set.of(
            "DataSource.getConnection",
            "Connection.getAutoCommit",
            "Connection.getTransactionIsolation",
            "Connection.setAutoCommit",
            COMMIT);

    @Parameter
    Product product;

    private final Journal journal = new Journal();
    private Connection observer;
    private FaultyDriver driver;
    private RailwayManagers railway;
    private Map<String, List<String>> before;

    @BeforeEach
    void open(Databases databases) throws Exception {
        DataSource real = StationDatabase.filled(databases, product).dataSource();
        observer = real.getConnection();
        before = StationDatabase.rows(observer);
        driver = new FaultyDriver(real);
        railway = RailwayManagers.on(
                DatabaseSettings.of(driver.dataSource()).listener(journal).showParameterValues());
    }

    @AfterEach
    void close() throws SQLException {
        observer.close();
    }

    @Test
    void whicheverCallFailsNothingIsChanged() throws SQLException {
        failEveryCall(() -> railway.station().deleteById(1));
        assertThat(StationDatabase.rows(observer).get("station")).containsExactly("2 New");
    }

    @Test
    void whicheverCallFailsOfOneStatementNothingIsChanged() throws SQLException {
        failEveryCall(() -> railway.bench().deleteById(70));
        assertThat(StationDatabase.rows(observer).get("bench")).containsExactly("71 12", "72 20");
    }

    @Test
    void whicheverCallFailsWhileRowsAreCountedNothingIsChanged() throws SQLException {
        failEveryCall(
                () -> railway.platform().filter(platform -> platform.id.eq(12)).delete(DeletionOptions.atMost(9)));
        assertThat(StationDatabase.rows(observer).get("platform")).containsExactly("10 1 null", "11 1 10", "20 2 null");
    }

    @Test
    void theStepThatFailsIsNamed() {
        List<String> steps = new ArrayList<>();
        List<String> failing = new ArrayList<>();
        for (int n = 1; fails(Fault.at(n, SENDING)) instanceof StatementException failure; n++) {
            steps.add("%s (%s)".formatted(failure.model(), failure.step()));
            failing.add(failure.statement());
        }

        assertThat(failing)
                .isEqualTo(journal.statements().stream().map(SentStatement::sql).toList());
        boolean checksPerStatement = product == Product.POSTGRESQL;
        assertThat(steps).isEqualTo("""
                        Station (step 1: collect)
                        Platform (step 2: collect)
                        Platform (step 2: collect)
                        Train (step 3: collect)
                        Conductor (step 3: collect)
                        Train (step 3: collect)
                        Freight (step 4: collect)
                        Signal (step 5: collect)
                        Signal (step 5: collect)
                        Audit (step 6: guard)
                        Platform (step 8: clear)
                        Train (step 9: clear)
                        Signal (step 10: clear)
                        Porter (step 11: set)
                        Shunter (step 12: set)
                        Porter (step 13: set)
                        Shunter (step 14: set)
                        Signal (step 15: delete)
                        Freight (step 16: delete)
                        Conductor (step 17: delete)
                        Train (step 18: delete)
                        Bench (step 19: delete)
                        Platform (step 20: delete)
                        Station (step 21: delete)
                        """.lines()
                .filter(step -> !checksPerStatement || !step.matches("(Signal|Platform) .*clear\\)"))
                .toList());
    }

    @Test
    void withoutAConnectionThereIsNothingToGiveBack() {
        assertThat(fails(Fault.at(1, "DataSource.getConnection"))).isInstanceOf(ConnectionException.class);
        assertThat(driver.calls()).containsExactly("DataSource.getConnection");
    }

    @Test
    void aConnectionThatIsLostAtTheCommitLeavesTheOutcomeUnknown() throws SQLException {
        assertThat(fails(Fault.at(1, COMMIT).withState("08006"))).isInstanceOf(OutcomeUnknownException.class);
        assertThat(driver.open()).isZero();
        assertThat(StationDatabase.rows(observer)).isEqualTo(before);
    }

    @Test
    void whatFailsAsWellWhileTheDeleteIsUndoneIsSuppressed() throws SQLException {
        for (String sending : SENDING) {
            Throwable failure = fails(Fault.at(1, sending).thenAlways("Connection.rollback", "Connection.close"));

            assertThat(failure).isInstanceOf(StatementException.class).hasRootCauseMessage("injected at " + sending);
            assertThat(failure.getSuppressed())
                    .extracting(Throwable::getMessage)
                    .containsExactly("injected at Connection.rollback", "injected at Connection.close");
            assertThat(driver.open()).isZero();
            assertThat(StationDatabase.rows(observer)).isEqualTo(before);
        }
    }

    @Test
    void whatFailsOnceTheDeleteIsCommittedDoesNotMakeItLookUndone() throws SQLException {
        driver.fail(Fault.at(2, "Connection.setAutoCommit").thenAlways("Connection.close"));

        assertThat(railway.station().deleteById(1).deleted()).containsEntry("Platform", 3L);
        assertThat(driver.calls()).endsWith(COMMIT, "Connection.setAutoCommit", "Connection.close");
        assertThat(driver.open()).isZero();
        assertThat(StationDatabase.rows(observer).get("station")).containsExactly("2 New");
    }

    /** Fails one call after the other, from the first until the delete is done all the same. */
    private void failEveryCall(Supplier<?> delete) throws SQLException {
        int calls = 0;
        driver.fail(Fault.at(1));
        for (Throwable failure = thrownBy(delete); failure != null; failure = thrownBy(delete)) {
            String call = driver.calls().get(calls++);
            assertThat(failure)
                    .as("call %d, %s", calls, call)
                    .isInstanceOf(DatabaseException.class)
                    .hasRootCauseMessage("injected at " + call)
                    .hasMessageNotContaining("injected");
            assertThat(((DatabaseException) failure).step().isEmpty()).as(call).isEqualTo(AROUND_STEPS.contains(call));
            assertThat(driver.open()).isZero();
            assertThat(driver.closedInTransaction()).isZero();
            assertThat(StationDatabase.rows(observer))
                    .as("call %d, %s", calls, call)
                    .isEqualTo(before);
            driver.fail(Fault.at(calls + 1));
        }
        assertThat(driver.calls().get(calls - 1)).as("the last that may fail").isEqualTo(COMMIT);
        assertThat(driver.open()).isZero();
    }

    private Throwable fails(Fault fault) {
        journal.clear();
        driver.fail(fault);
        return thrownBy(() -> railway.station().deleteById(1));
    }

    private static Throwable thrownBy(Supplier<?> delete) {
        return catchThrowable(delete::get);
    }
}
