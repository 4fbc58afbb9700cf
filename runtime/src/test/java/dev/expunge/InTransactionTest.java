package dev.expunge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.error.ExpungeException;
import dev.expunge.error.TransactionState;
import dev.expunge.error.database.ConnectionException;
import dev.expunge.error.database.UniqueValueException;
import dev.expunge.fixture.Artist;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.Store;
import dev.expunge.fixture.StorePlans;
import dev.expunge.jdbc.TransactionRunner;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several calls in one transaction: ours, the caller's, or one of the caller's framework. */
class InTransactionTest {

    private InMemoryDatabase memory;
    private Database database;

    @BeforeEach
    void open() throws SQLException {
        memory = InMemoryDatabase.open();
        database = Database.open(StorePlans.registry(), memory.dataSource());
    }

    @AfterEach
    void close() throws SQLException {
        memory.close();
    }

    private List<String> names() {
        return memory.store().artist().all().list().stream()
                .map(artist -> artist.name)
                .toList();
    }

    private static void insert(Database within, int id, String name) {
        new Store(within).artist().insert(Artist.keyed(id, name));
    }

    @Test
    void keepsAllWhenTheWorkReturns() {
        long found = database.inTransaction(joined -> {
            insert(joined, 1, "Accept");
            insert(joined, 2, "Audioslave");
            assertThat(names()).as("seen by others").isEmpty();
            return new Store(joined).artist().all().count();
        });

        assertThat(found).isEqualTo(2);
        assertThat(names()).containsExactly("Accept", "Audioslave");
    }

    @Test
    void keepsNothingWhenTheWorkThrows() {
        IllegalStateException thrown = new IllegalStateException("enough");

        assertThatThrownBy(() -> database.inTransaction(joined -> {
                    insert(joined, 1, "Accept");
                    throw thrown;
                }))
                .isSameAs(thrown);
        assertThat(names()).isEmpty();
    }

    @Test
    void goesOnAfterAFailureThatWasCaught() {
        database.inTransaction(joined -> {
            insert(joined, 1, "Accept");
            UniqueValueException taken =
                    catchThrowableOfType(UniqueValueException.class, () -> insert(joined, 1, "again"));
            assertThat(taken.transactionState()).isEqualTo(TransactionState.USABLE);
            insert(joined, 2, "Audioslave");
            return taken;
        });

        assertThat(names()).containsExactly("Accept", "Audioslave");
    }

    @Test
    void saysThatAllIsRolledBackWhereItsOwnFailureGetsOut() {
        UniqueValueException taken = catchThrowableOfType(
                UniqueValueException.class,
                () -> database.inTransaction(joined -> {
                    insert(joined, 1, "Accept");
                    insert(joined, 1, "again");
                    return joined;
                }));

        assertThat(taken.transactionState()).isEqualTo(TransactionState.ALREADY_ROLLED_BACK);
        assertThat(taken.isRetryable()).isFalse();
        assertThat(names()).isEmpty();
    }

    @Test
    void takesBackAnInnerOneAlone() {
        database.inTransaction(outer -> {
            insert(outer, 1, "Accept");
            assertThatThrownBy(() -> outer.inTransaction(inner -> {
                        insert(inner, 2, "Audioslave");
                        throw new IllegalStateException("inside");
                    }))
                    .hasMessage("inside");
            outer.inTransaction(inner -> {
                insert(inner, 3, "BackBeat");
                return inner;
            });
            return outer;
        });

        assertThat(names()).containsExactly("Accept", "BackBeat");
    }

    @Test
    void cannotBeUsedAfterItsEnd() {
        Database kept = database.inTransaction(joined -> joined);

        assertThatThrownBy(() -> insert(kept, 1, "Accept"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inTransaction");
    }

    @Test
    void joinsTheConnectionOfTheCaller() throws SQLException {
        try (Connection connection = memory.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            Database.open(StorePlans.registry(), connection).inTransaction(joined -> {
                insert(joined, 1, "Accept");
                return joined;
            });
            assertThat(names()).isEmpty();
            connection.commit();
        }
        assertThat(names()).containsExactly("Accept");
    }

    @Test
    void aLostConnectionOfTheCallerHasToBeRolledBack() throws SQLException {
        Connection connection = memory.dataSource().getConnection();
        connection.setAutoCommit(false);
        Database joining = Database.open(StorePlans.registry(), connection);
        connection.close();

        ExpungeException lost = catchThrowableOfType(ConnectionException.class, () -> insert(joining, 1, "Accept"));

        assertThat(lost.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
    }

    @Test
    void runsWhereAFrameworkSaysSo() {
        Framework framework = new Framework();
        Database within = Database.open(StorePlans.registry(), DatabaseSettings.of(framework));
        framework.ended.clear();

        insert(within, 1, "Accept");
        within.inTransaction(joined -> {
            insert(joined, 2, "Audioslave");
            insert(joined, 3, "BackBeat");
            return joined;
        });
        try (Stream<Artist> artists = new Store(within).artist().all().stream()) {
            assertThat(artists).hasSize(3);
        }

        assertThat(framework.ended).containsExactly("commit", "commit", "commit");
        assertThat(names()).containsExactly("Accept", "Audioslave", "BackBeat");
    }

    @Test
    void aFrameworksTransactionIsTheFrameworksToEnd() {
        Framework framework = new Framework();
        Database within = Database.open(StorePlans.registry(), DatabaseSettings.of(framework));
        insert(within, 1, "Accept");
        framework.ended.clear();

        UniqueValueException taken = catchThrowableOfType(UniqueValueException.class, () -> insert(within, 1, "again"));

        assertThat(taken.transactionState()).isEqualTo(TransactionState.MUST_ROLL_BACK);
        assertThat(framework.ended).containsExactly("rollback");
    }

    /** A transaction for each piece of work, rolled back if it throws, as most frameworks do it. */
    private final class Framework implements TransactionRunner {

        private final List<String> ended = new ArrayList<>();

        @Override
        public <R> R run(Function<Connection, R> work) {
            try (Connection connection = memory.dataSource().getConnection()) {
                connection.setAutoCommit(false);
                try {
                    R result = work.apply(connection);
                    connection.commit();
                    ended.add("commit");
                    return result;
                } catch (RuntimeException failure) {
                    connection.rollback();
                    ended.add("rollback");
                    throw failure;
                }
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
}
