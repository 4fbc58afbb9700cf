package dev.expunge.it.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.DatabaseSettings;
import dev.expunge.error.database.DatabaseException;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.sql.Connection;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A stream takes rows from PostgreSQL as they are asked for: the last row of this table cannot be computed, and who reads
 * them all at once gets none.
 */
@ExtendWith(DatabasesExtension.class)
class StreamTest {

    private static final int GOOD_ROWS = 1000;

    private TestDatabase database;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = ArchiveDatabase.with(databases, Product.POSTGRESQL);
        database.run("""
                drop table song;
                create view song as
                    select id, 'song' as title, 1 as platter_id, 100 / (%d - id)::bigint as plays
                    from generate_series(1, %1$d) as id
                """.formatted(GOOD_ROWS + 1));
    }

    @Test
    void readsRowsAsTheyAreAskedFor() {
        readsTheGoodRows(
                ArchiveManagers.on(DatabaseSettings.of(database.dataSource()).fetchSize(10))
                        .song());
    }

    @Test
    void readsRowsOfAConnectionThatCommitsByItselfAsTheyAreAskedFor() throws Exception {
        try (Connection connection = database.dataSource().getConnection()) {
            readsTheGoodRows(ArchiveManagers.on(DatabaseSettings.of(connection).fetchSize(10))
                    .song());
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @Test
    void readsRowsOfACallersTransactionAsTheyAreAskedFor() throws Exception {
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            readsTheGoodRows(ArchiveManagers.on(DatabaseSettings.of(connection).fetchSize(10))
                    .song());
            connection.rollback();
        }
    }

    @Test
    void aListNeedsAllRowsAtOnce() {
        assertThatThrownBy(() ->
                        ArchiveManagers.on(database.dataSource()).song().all().list())
                .isInstanceOf(DatabaseException.class);
    }

    private static void readsTheGoodRows(SongManager songs) {
        try (Stream<Song> stream = songs.all().stream()) {
            Iterator<Song> rows = stream.iterator();
            for (int id = 1; id <= GOOD_ROWS - 10; id++) {
                assertThat(rows.next().id()).isEqualTo(id);
            }
        }
    }
}
