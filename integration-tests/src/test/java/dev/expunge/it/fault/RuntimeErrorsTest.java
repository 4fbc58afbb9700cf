package dev.expunge.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.expunge.deletion.BulkOptions;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.error.NullArgumentException;
import dev.expunge.error.TransactionState;
import dev.expunge.error.UnknownModelException;
import dev.expunge.error.database.AuthenticationException;
import dev.expunge.error.database.CheckException;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.error.database.MissingColumnException;
import dev.expunge.error.database.MissingTableException;
import dev.expunge.error.database.StatementCancelledException;
import dev.expunge.error.database.TransactionStateException;
import dev.expunge.error.database.UnfitValueException;
import dev.expunge.it.archive.FolderManager;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.sample.store.Album;
import dev.expunge.sample.store.Artist;
import dev.expunge.sample.store.MusicStoreManagers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Bad input at run time: a typed exception that names what to do, and nothing half deleted. */
@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class RuntimeErrorsTest {

    private static final int AISHA_DUO = 197;

    @Parameter
    Product product;

    private TestDatabase database;
    private MusicStoreManagers store;

    @BeforeEach
    void open(Databases databases) throws Exception {
        database = databases.chinook(product);
        store = MusicStoreManagers.on(database.dataSource());
    }

    @Test
    void aMissingTableIsNamed() {
        database.run("drop table \"PlaylistTrack\"");
        Map<String, Long> before = database.sizes();

        assertThatThrownBy(() -> store.artist().deleteById(AISHA_DUO))
                .isInstanceOf(MissingTableException.class)
                .hasMessageContaining("PlaylistTrack");
        assertThat(database.sizes()).isEqualTo(before);
    }

    @Test
    void aMissingColumnIsNamed() {
        database.run("alter table \"PlaylistTrack\" rename column \"TrackId\" to \"Song\"");
        Map<String, Long> before = database.sizes();

        assertThatThrownBy(() -> store.artist().deleteById(AISHA_DUO))
                .isInstanceOf(MissingColumnException.class)
                .hasMessageContainingAll("PlaylistTrack", "TrackId");
        assertThat(database.sizes()).isEqualTo(before);
    }

    @Test
    void aWrongPasswordIsToldApart() {
        DataSource guarded = database.dataSource(Databases.GUARDED_USER, "wrong");

        assertThatThrownBy(() -> MusicStoreManagers.on(guarded))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("password")
                .hasMessageNotContaining("wrong");
    }

    @Test
    void aModelOfAnotherRegistryIsUnknown() {
        assertThatThrownBy(() -> new FolderManager(store.database()))
                .isInstanceOf(UnknownModelException.class)
                .hasMessageContainingAll("Folder", "MusicStore");
    }

    @Test
    void aNullKeyIsRefused() {
        assertThatThrownBy(() -> store.artist().deleteById(null)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> store.artist().find(null)).isInstanceOf(NullArgumentException.class);
    }

    @Test
    void aStatementThatTakesTooLongSaysWhatToDo() throws SQLException {
        boolean isH2 = product == Product.H2;
        database.run(
                "alter table \"Artist\" rename to \"Act\"; create view \"Artist\" as select * from \"Act\" cross join "
                        + (isH2 ? "system_range" : "generate_series") + "(1, 2000000000)");
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            MusicStoreManagers joined = MusicStoreManagers.on(connection);
            statement.execute(isH2 ? "set query_timeout 100" : "set statement_timeout = 100");

            StatementCancelledException cancelled = catchThrowableOfType(
                    StatementCancelledException.class,
                    () -> joined.artist().all().count());

            assertThat(cancelled).hasMessageContainingAll("timeout", "index", "chunksOf");
            assertThat(cancelled.transactionState()).isEqualTo(TransactionState.USABLE);
            assertThat(cancelled.isRetryable()).isFalse();
            assertThat(joined.album().get(1).title).isNotEmpty();
        }
    }

    @Test
    void optionsThatAreNullAreTold() {
        DeletionOptions none = null;
        assertThatThrownBy(() -> store.artist().deleteById(AISHA_DUO, none)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> store.artist().delete(store.artist().get(AISHA_DUO), none))
                .isInstanceOf(NullArgumentException.class)
                .hasMessageContainingAll("options", "Artist", "defaults()");
        assertThatThrownBy(() -> store.artist().all().bulkDelete(none)).isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> store.artist().all().bulkDelete((BulkOptions) null))
                .isInstanceOf(NullArgumentException.class);
        assertThatThrownBy(() -> store.artist().all().preview(null)).isInstanceOf(NullArgumentException.class);
    }

    @Test
    void aValueThatDoesNotFitIsNotRepeated() {
        Artist artist = new Artist();
        artist.id = 900;
        artist.name = "secret".repeat(30);

        assertThatThrownBy(() -> store.artist().insert(artist))
                .isInstanceOf(UnfitValueException.class)
                .hasMessageContaining("too long")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aNameInAMessageIsNeverAValue() {
        database.run("alter table \"Artist\" add constraint \"Clean\" check (\"Name\" not like '%secret%')");
        Artist artist = new Artist();
        artist.id = 900;
        artist.name = "constraint \"secret\"";

        assertThatThrownBy(() -> store.artist().insert(artist))
                .isInstanceOf(CheckException.class)
                .hasMessageContaining("Clean")
                .hasMessageNotContaining("secret");
    }

    @Test
    void aMissingParentIsToldFromAChildThatStays() {
        Album album = new Album();
        album.id = 900;
        album.title = "Orphan";
        album.artist = new Artist();
        album.artist.id = 900;

        assertThatThrownBy(() -> store.album().insert(album))
                .isInstanceOf(ForeignKeyException.class)
                .hasMessageContaining("does not exist");
    }

    @Test
    void aTransactionThatHasFailedIsNotTakenForALostConnection() throws SQLException {
        assumeTrue(product == Product.POSTGRESQL);
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThatThrownBy(() -> statement.execute("select 1 / 0")).isInstanceOf(SQLException.class);
            assertThatThrownBy(() -> MusicStoreManagers.on(connection))
                    .isInstanceOf(TransactionStateException.class)
                    .hasMessageContaining("Roll it back");
        }
    }

    @Test
    void aTransactionThatOnlyReadsDeletesNothing() throws SQLException {
        assumeTrue(product == Product.POSTGRESQL);
        try (Connection connection = database.dataSource().getConnection()) {
            connection.setReadOnly(true);
            MusicStoreManagers reading = MusicStoreManagers.on(connection);
            assertThatThrownBy(() -> reading.artist().deleteById(AISHA_DUO))
                    .isInstanceOf(TransactionStateException.class)
                    .hasMessageContaining("read-only");
        }
    }
}
