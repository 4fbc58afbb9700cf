package dev.expunge.internal.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.dialect.H2Dialect;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.sql.Sql;
import dev.expunge.jdbc.ConnectionSource;
import dev.expunge.spi.Column;
import dev.expunge.spi.ValueTypes;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which work finds itself in a running transaction: that of the thread to which it is lent, and only meanwhile. */
class LentTransactionsTest {

    private static final Column<String> NAME = Column.required("name", "name", ValueTypes.STRING);
    private static final Sql INSERT = new Sql("INSERT INTO artist (name) VALUES ('Accept')", List.of());
    private static final Sql COUNT = new Sql("SELECT COUNT(*) FROM artist", List.of());

    private InMemoryDatabase database;
    private LentTransactions transactions;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        SessionSettings settings = new SessionSettings(new H2Dialect(), Reporting.silent(), 100);
        transactions = new LentTransactions(TransactionSource.own(ConnectionSource.of(database.dataSource()))
                .with(settings));
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private long count() {
        return transactions.<Long>run(session -> session.number(COUNT));
    }

    @Test
    void seesWhatIsNotCommittedOnTheThreadThatBorrowsOnly() {
        transactions.within(Retry.NEVER, running -> {
            running.session().update(INSERT);
            transactions.lend(running, () -> {
                assertThat(transactions.areOurs()).isFalse();
                assertThat(count()).isEqualTo(1);
                assertThat(transactions.<Long>read(session -> session.number(COUNT)))
                        .isEqualTo(1);
                assertThat(CompletableFuture.supplyAsync(this::count).join())
                        .as("on another thread")
                        .isZero();
            });
            assertThat(transactions.areOurs()).as("is given back").isTrue();
            assertThat(count()).isZero();
            return running;
        });

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void isPartOfTheRunningOne() {
        assertThatThrownBy(() -> transactions.within(Retry.NEVER, running -> {
                    transactions.lend(running, () -> transactions.run(session -> session.update(INSERT)));
                    throw new IllegalStateException("the running one fails");
                }))
                .hasMessage("the running one fails");

        assertThat(count()).isZero();
    }

    @Test
    void isGivenBackToWhoeverLentItBefore() {
        transactions.within(Retry.NEVER, outer -> {
            outer.session().update(INSERT);
            transactions.lend(outer, () -> {
                transactions.within(Retry.NEVER, inner -> {
                    transactions.lend(inner, () -> assertThat(count()).isEqualTo(1));
                    return inner;
                });
                assertThat(transactions.areOurs()).isFalse();
                assertThat(count()).isEqualTo(1);
            });
            return outer;
        });

        assertThat(transactions.areOurs()).isTrue();
    }

    @Test
    void isGivenBackByWorkThatFails() {
        assertThatThrownBy(() -> transactions.within(Retry.NEVER, running -> {
                    transactions.lend(running, () -> {
                        throw new IllegalStateException("borrowed work fails");
                    });
                    return running;
                }))
                .hasMessage("borrowed work fails");

        assertThat(transactions.areOurs()).isTrue();
    }

    @Test
    void isLentToWhatWasJoinedBefore() {
        long inserted = transactions.<Long>join(joined -> joined.within(Retry.NEVER, running -> {
            transactions.lend(running, () -> {
                joined.run(session -> session.update(INSERT));
                assertThat(count()).as("by the database it was made of").isEqualTo(1);
            });
            return running.session().number(COUNT);
        }));

        assertThat(inserted).isEqualTo(1);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void streamsWhatIsNotCommittedToo() {
        transactions.within(Retry.NEVER, running -> {
            running.session().update(INSERT);
            transactions.lend(running, () -> {
                try (Stream<String> names = names()) {
                    assertThat(names).containsExactly("Accept");
                }
            });
            try (Stream<String> names = names()) {
                assertThat(names).as("once it is given back").isEmpty();
            }
            return running;
        });
    }

    private Stream<String> names() {
        Sql sql = new Sql("SELECT name FROM artist", List.of());
        return transactions.stream(session -> session.stream(sql, List.of(NAME), row -> row.required(NAME)));
    }
}
