package dev.expunge.it.deletion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.it.archive.ArchiveDatabase;
import dev.expunge.it.archive.ArchiveManagers;
import dev.expunge.it.archive.Folder;
import dev.expunge.it.archive.Person;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A connection of the caller's: its transaction is joined, never ended, and survives what fails in it. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class CallersTransactionTest {

    private static final String PEOPLE = "select id from person order by id";

    @Parameter
    Product product;

    private TestDatabase database;
    private Connection connection;
    private ArchiveManagers archive;

    @BeforeEach
    void begin(Databases databases) throws Exception {
        database = ArchiveDatabase.filled(databases, product);
        connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        archive = ArchiveManagers.on(connection);
        archive.person().insert(new Person(9, "Dot"));
    }

    @AfterEach
    void close() throws SQLException {
        connection.rollback();
        connection.close();
    }

    @Test
    void theCallerCommits() throws SQLException {
        archive.person().deleteById(3);

        assertThat(database.rows(PEOPLE)).containsExactly("1", "2", "3");
        connection.commit();
        assertThat(database.rows(PEOPLE)).containsExactly("1", "2", "9");
    }

    @Test
    void theCallerRollsBack() throws SQLException {
        archive.person().deleteById(3);

        connection.rollback();

        assertThat(database.rows(PEOPLE)).containsExactly("1", "2", "3");
        assertThat(database.number("select owner_id from folder where id = 12")).isEqualTo(3);
    }

    @Test
    void aRefusalLeavesTheTransactionUsable() throws SQLException {
        assertThatThrownBy(() -> archive.document().deleteById(103)).isInstanceOf(RestrictedException.class);

        assertThat(TestDatabase.rows(connection, PEOPLE)).containsExactly("1", "2", "3", "9");
        connection.commit();
        assertThat(database.rows(PEOPLE)).containsExactly("1", "2", "3", "9");
    }

    @Test
    void aConstraintThatFailsMidwayTakesBackTheDeleteAlone() throws SQLException {
        assertThatThrownBy(() -> archive.folder().deleteById(11)).isInstanceOf(ForeignKeyException.class);

        connection.commit();

        assertThat(database.rows(PEOPLE)).containsExactly("1", "2", "3", "9");
        assertThat(database.number("select count(*) from attachment where folder_id = 11"))
                .isEqualTo(1);
    }

    @Test
    void streamsMayBeClosedInAnyOrder() throws SQLException {
        Stream<Person> first = archive.person().all().stream();
        Stream<Folder> second = archive.folder().all().stream();
        second.iterator().next();

        first.close();
        archive.person().insert(new Person(10, "Eve"));
        second.close();

        connection.commit();
        assertThat(database.rows(PEOPLE)).containsExactly("1", "2", "3", "9", "10");
    }
}
