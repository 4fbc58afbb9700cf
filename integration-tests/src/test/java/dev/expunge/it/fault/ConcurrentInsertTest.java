package dev.expunge.it.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.it.archive.ArchiveDatabase;
import dev.expunge.it.archive.ArchiveManagers;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.LockWaits;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A child that another transaction inserts while its parent is deleted, on PostgreSQL. */
@ExtendWith(DatabasesExtension.class)
class ConcurrentInsertTest {

    private final ExecutorService otherThread = Executors.newSingleThreadExecutor();
    private TestDatabase database;
    private ArchiveManagers archive;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = ArchiveDatabase.filled(databases, Product.POSTGRESQL);
        archive = ArchiveManagers.on(database.dataSource());
    }

    @AfterEach
    void stop() {
        otherThread.shutdownNow();
    }

    @Test
    void theDeleteWaitsAndTakesTheLateChild() throws Exception {
        try (Connection writer = begin();
                Statement statement = writer.createStatement()) {
            statement.execute("insert into document values (500, 12, null)");
            Future<DeletionReport> delete =
                    otherThread.submit(() -> archive.folder().deleteById(12));
            LockWaits.await(database, delete);
            writer.commit();

            DeletionReport report = delete.get(LockWaits.PATIENCE.toSeconds(), TimeUnit.SECONDS);

            assertThat(report.deleted()).containsEntry("Document", 2L).containsEntry("Folder", 1L);
        }
        assertThat(database.number("select count(*) from document where id = 500"))
                .isZero();
    }

    @Test
    void theDeleteGoesOnWhereTheWriterGivesUp() throws Exception {
        try (Connection writer = begin();
                Statement statement = writer.createStatement()) {
            statement.execute("insert into document values (500, 12, null)");
            Future<DeletionReport> delete =
                    otherThread.submit(() -> archive.folder().deleteById(12));
            LockWaits.await(database, delete);
            writer.rollback();

            assertThat(delete.get(LockWaits.PATIENCE.toSeconds(), TimeUnit.SECONDS)
                            .deleted())
                    .containsEntry("Document", 1L);
        }
    }

    private Connection begin() throws SQLException {
        Connection connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        return connection;
    }
}
