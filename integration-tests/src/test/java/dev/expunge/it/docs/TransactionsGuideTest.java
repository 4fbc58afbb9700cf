package dev.expunge.it.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.DatabaseSettings;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.dialect.ReferenceChecks;
import dev.expunge.error.ExpungeException;
import dev.expunge.error.TransactionState;
import dev.expunge.error.deletion.ProtectedException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.docs.guide.Album;
import dev.expunge.it.docs.guide.Artist;
import dev.expunge.it.docs.guide.GuideDatabase;
import dev.expunge.it.docs.guide.MusicStoreManagers;
import dev.expunge.jdbc.TransactionRunner;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The samples of the guide to transactions, each run on every database, with what they print and leave. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class TransactionsGuideTest {

    private static final Page GUIDE = Page.of("docs/transactions.md");

    @Parameter
    Product product;

    private final StringWriter printed = new StringWriter();
    private final PrintWriter out = new PrintWriter(printed);
    private TestDatabase database;
    private DataSource dataSource;
    private MusicStoreManagers store;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = GuideDatabase.with(databases, product);
        dataSource = database.dataSource();
        store = MusicStoreManagers.on(dataSource);
    }

    private String left() {
        return "left: " + String.join(", ", Rows.of(database).model("Artist").lines()) + "\n";
    }

    @Test
    void severalCallsOfOurs() {
        // tag::together
        DeletionReport report = store.inTransaction(joined -> {
            joined.artist().insert(new Artist(3, "Rush"));
            return joined.artist().deleteById(2);
        });
        out.println("deleted: " + report.deleted());
        // end::together
        shows("together", printed + left());
    }

    @Test
    void theCallersConnection() throws SQLException {
        database.run("insert into sale values (7, 111)");
        // tag::connection
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            MusicStoreManagers joined = MusicStoreManagers.on(connection);
            joined.artist().insert(new Artist(3, "Rush"));
            joined.artist().deleteById(2);
            try {
                joined.artist().deleteById(1);
            } catch (ProtectedException refusal) {
                out.println("refused: " + refusal.roots() + ", transaction: " + refusal.transactionState());
            }
            connection.commit();
        }
        // end::connection
        shows("connection", printed + left());
    }

    // tag::runner
    static final class OurTransactions implements TransactionRunner {
        private final DataSource dataSource;

        OurTransactions(DataSource dataSource) {
            this.dataSource = dataSource;
        }

        @Override
        public <R> R run(Function<Connection, R> work) {
            try (Connection connection = dataSource.getConnection()) {
                connection.setAutoCommit(false);
                R result = work.apply(connection); // a close without commit rolls back
                connection.commit();
                return result;
            } catch (SQLException failure) {
                throw new IllegalStateException(failure);
            }
        }
    }
    // end::runner

    @Test
    void aFrameworksTransactions() {
        // tag::running
        MusicStoreManagers managed = MusicStoreManagers.on(DatabaseSettings.of(new OurTransactions(dataSource)));
        managed.artist().deleteById(2);
        // end::running
        assertThat(database.rows("select id from artist")).containsExactly("1");
    }

    @Test
    void checks() {
        // tag::checks
        MusicStoreManagers checking =
                MusicStoreManagers.on(DatabaseSettings.of(dataSource).referenceChecks(ReferenceChecks.LOCK_PARENT));
        checking.album().insert(new Album(13, "Innuendo", 1));
        // end::checks
        assertThat(database.rows("select artist_id from album where id = 13")).containsExactly("1");
    }

    @Test
    void retries() {
        // tag::retries
        store.artist().deleteById(2, DeletionOptions.defaults().retries(5));
        // end::retries
        assertThat(database.rows("select id from artist")).containsExactly("1");
    }

    @Test
    void theCallersRetries() throws SQLException {
        // tag::again
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            int tries = 1;
            boolean isDone = false;
            while (!isDone) {
                try {
                    MusicStoreManagers joined = MusicStoreManagers.on(connection);
                    joined.artist().insert(new Artist(3, "Rush"));
                    joined.artist().deleteById(2);
                    connection.commit();
                    isDone = true;
                } catch (ExpungeException failure) {
                    if (failure.transactionState() != TransactionState.ALREADY_ROLLED_BACK) {
                        connection.rollback();
                    }
                    if (!failure.isRetryable() || tries++ == 3) {
                        throw failure;
                    }
                }
            }
        }
        // end::again
        assertThat(database.rows("select id from artist order by id")).containsExactly("1", "3");
    }

    private static void shows(String name, String text) {
        GUIDE.shows("TransactionsGuideTest#" + name, text);
    }
}
