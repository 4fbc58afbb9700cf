package dev.expunge.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.dialect.H2Dialect;
import dev.expunge.error.AfterCommitException;
import dev.expunge.error.TransactionState;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.SessionSettings;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What work wants to do once it is committed. */
class AfterCommitTest {

    private final List<String> done = new ArrayList<>();
    private InMemoryDatabase database;
    private WatchedConnection connection;
    private Transactions transactions;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        connection = new WatchedConnection(database.dataSource());
        SessionSettings settings = new SessionSettings(new H2Dialect(), Reporting.silent(), 100);
        transactions = TransactionSource.own(connection).with(settings);
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private Runnable action(String name) {
        return () -> {
            done.add(name);
            connection.calls().add(name);
        };
    }

    private Runnable failing(String name) {
        return () -> {
            done.add(name);
            throw new IllegalStateException(name);
        };
    }

    @Test
    void isDoneWhenTheConnectionIsGivenBack() {
        transactions.within(Retry.NEVER, transaction -> {
            transaction.afterCommit(action("first"));
            transaction.afterCommit(action("second"));
            assertThat(done).isEmpty();
            return transaction;
        });

        assertThat(connection.calls()).endsWith("commit", "setAutoCommit true", "release", "first", "second");
    }

    @Test
    void isNotDoneAfterARollback() {
        assertThatThrownBy(() -> transactions.within(Retry.NEVER, transaction -> {
                    transaction.afterCommit(action("never"));
                    throw new IllegalStateException("the work fails");
                }))
                .hasMessage("the work fails");

        assertThat(done).isEmpty();
    }

    @Test
    void ofAPartIsDoneAfterTheWhole() {
        transactions.join(joined -> {
            joined.within(Retry.NEVER, part -> {
                part.afterCommit(action("part"));
                part.afterCommit(action("rest"));
                return part;
            });
            assertThat(done).isEmpty();
            return joined;
        });

        assertThat(done).containsExactly("part", "rest");
    }

    @Test
    void ofAPartThatWasTakenBackIsNotDone() {
        transactions.join(joined -> {
            assertThatThrownBy(() -> joined.within(Retry.NEVER, part -> {
                        part.afterCommit(action("undone"));
                        throw new IllegalStateException("the part fails");
                    }))
                    .hasMessage("the part fails");
            joined.within(Retry.NEVER, part -> {
                part.afterCommit(action("kept"));
                return part;
            });
            return joined;
        });

        assertThat(done).containsExactly("kept");
    }

    @Test
    void isDoneWhateverElseFails() {
        AfterCommitException failure = catchThrowableOfType(
                AfterCommitException.class,
                () -> transactions.join(joined -> joined.within(Retry.NEVER, part -> {
                    part.afterCommit(failing("first"));
                    part.afterCommit(failing("second"));
                    part.afterCommit(action("third"));
                    return part;
                })));

        assertThat(done).containsExactly("first", "second", "third");
        assertThat(failure.transactionState()).isEqualTo(TransactionState.COMMITTED);
        assertThat(failure).hasRootCauseMessage("first");
        assertThat(failure.getSuppressed())
                .singleElement()
                .satisfies(second -> assertThat(second).hasMessage("second"));
    }

    @Test
    void cannotBeAddedOnceTheWorkIsDone() {
        OpenTransaction kept = transactions.within(Retry.NEVER, transaction -> transaction);
        assertThatThrownBy(() -> kept.afterCommit(action("late")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has ended");

        List<OpenTransaction> undone = new ArrayList<>();
        assertThatThrownBy(() -> transactions.within(Retry.NEVER, transaction -> {
                    undone.add(transaction);
                    throw new IllegalStateException("the work fails");
                }))
                .hasMessage("the work fails");
        assertThatThrownBy(() -> undone.get(0).afterCommit(action("late"))).hasMessageContaining("has ended");
        assertThat(done).isEmpty();
    }

    @Test
    void cannotBeAddedOnceAPartIsDone() {
        transactions.join(joined -> {
            OpenTransaction part = joined.within(Retry.NEVER, open -> open);
            assertThatThrownBy(() -> part.afterCommit(action("late"))).hasMessageContaining("has ended");
            return joined;
        });

        assertThat(done).isEmpty();
    }
}
