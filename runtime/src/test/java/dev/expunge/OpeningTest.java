package dev.expunge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.expunge.deletion.Registry;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.dialect.StandardDialect;
import dev.expunge.error.StaleRegistryException;
import dev.expunge.error.UnexpectedNullException;
import dev.expunge.error.database.AuthenticationException;
import dev.expunge.error.database.ConnectionException;
import dev.expunge.error.database.MissingColumnException;
import dev.expunge.error.database.MissingTableException;
import dev.expunge.fixture.AlbumModelType;
import dev.expunge.fixture.ArtistModelType;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.fixture.Store;
import dev.expunge.fixture.StorePlans;
import java.sql.Connection;
import java.sql.SQLException;
import org.h2.jdbcx.JdbcDataSource;
import org.hsqldb.jdbc.JDBCDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Opening a database, and what users hear if it is not what their models say. */
class OpeningTest {

    private InMemoryDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    @Test
    void findsOutTheDialect() {
        JDBCDataSource unknown = new JDBCDataSource();
        unknown.setUrl("jdbc:hsqldb:mem:opening");

        assertThat(Database.open(StorePlans.registry(), database.dataSource()).dialect())
                .isInstanceOf(H2Dialect.class);
        assertThat(Database.open(StorePlans.registry(), unknown).dialect())
                .isInstanceOfSatisfying(
                        StandardDialect.class,
                        dialect -> assertThat(dialect.name()).startsWith("HSQL"));
    }

    @Test
    void takesTheDialectThatWasChosenWithoutAskingTheDatabase() {
        JdbcDataSource unreachable = new JdbcDataSource();
        unreachable.setURL("jdbc:h2:tcp://localhost:1/none");
        DatabaseSettings settings = DatabaseSettings.of(unreachable).dialect(new StandardDialect("chosen"));

        assertThat(Database.open(StorePlans.registry(), settings).dialect().name())
                .isEqualTo("chosen");
    }

    @Test
    void leavesACallersConnectionAsItWas() throws SQLException {
        try (Connection connection = database.dataSource().getConnection()) {
            Database.open(StorePlans.registry(), connection);

            assertThat(connection.getAutoCommit()).isTrue();
            assertThat(connection.isClosed()).isFalse();
        }
    }

    @Test
    void namesModelsThatHaveChangedSinceTheRegistryWasCompiled() {
        Registry stale = Registry.named("store.MusicStore")
                .model(AlbumModelType.TYPE, "an older one", () -> {
                    throw new AssertionError();
                })
                .model(ArtistModelType.TYPE, ArtistModelType.TYPE.fingerprint(), () -> {
                    throw new AssertionError();
                })
                .build();

        assertThatThrownBy(() -> Database.open(stale, database.dataSource()))
                .isInstanceOf(StaleRegistryException.class)
                .hasMessage("The deletion plans of store.MusicStore are older than dev.expunge.fixture.Album."
                        + " Recompile the module that declares store.MusicStore against the models as they are now.");
    }

    @Test
    void saysWhereAWrongPasswordIsSet() {
        JdbcDataSource wrong = new JdbcDataSource();
        wrong.setURL(((JdbcDataSource) database.dataSource()).getURL());
        wrong.setUser("nobody");
        wrong.setPassword("secret");

        AuthenticationException refusal =
                catchThrowableOfType(AuthenticationException.class, () -> Database.open(StorePlans.registry(), wrong));

        assertThat(refusal.sqlState()).isEqualTo("28000");
        assertThat(refusal)
                .hasMessageContaining("user or the password")
                .hasMessageContaining("DataSource")
                .hasMessageNotContaining("secret");
    }

    @Test
    void saysThatADatabaseCannotBeReached() {
        JdbcDataSource unreachable = new JdbcDataSource();
        unreachable.setURL("jdbc:h2:tcp://localhost:1/none");

        assertThatThrownBy(() -> Database.open(StorePlans.registry(), unreachable))
                .isInstanceOf(ConnectionException.class)
                .hasMessageContaining("JDBC URL");
    }

    @Test
    void saysWhichModelsTableIsMissing() throws SQLException {
        Store store = database.store();
        database.execute("DROP TABLE playlist_track");

        MissingTableException refusal = catchThrowableOfType(
                MissingTableException.class, () -> store.playlistTrack().all().list());

        assertThat(refusal.model()).isEqualTo("PlaylistTrack");
        assertThat(refusal.statement()).contains("FROM playlist_track");
        assertThat(refusal)
                .hasMessageContaining("no table named \"PLAYLIST_TRACK\"")
                .hasMessageContaining("@Model(table = ..., schema = ...)");
    }

    @Test
    void saysWhichColumnIsMissing() throws SQLException {
        Store store = database.store();
        database.execute("ALTER TABLE employee DROP COLUMN name");

        assertThatThrownBy(() -> store.employee().all().list())
                .isInstanceOf(MissingColumnException.class)
                .hasMessageContaining("Employee")
                .hasMessageContaining("@Column(name = ...)");
    }

    @Test
    void saysWhichFieldHoldsAnUnexpectedNull() throws SQLException {
        Store store = database.store();
        database.execute("ALTER TABLE artist ALTER COLUMN name SET NULL");
        database.execute("INSERT INTO artist VALUES (1, NULL)");

        assertThatThrownBy(() -> store.artist().all().list())
                .isInstanceOf(UnexpectedNullException.class)
                .hasMessageContaining("Artist.name")
                .hasMessageContaining("@Nullable");
    }
}
