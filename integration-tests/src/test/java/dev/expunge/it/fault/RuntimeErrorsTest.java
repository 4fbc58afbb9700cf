package dev.expunge.it.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.error.AuthenticationException;
import dev.expunge.error.MissingColumnException;
import dev.expunge.error.MissingTableException;
import dev.expunge.error.NullComparisonException;
import dev.expunge.error.UnknownModelException;
import dev.expunge.it.archive.FolderManager;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.DatabasesExtension;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.sample.store.MusicStoreManagers;
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
        assertThatThrownBy(() -> store.artist().deleteById(null)).isInstanceOf(NullComparisonException.class);
        assertThatThrownBy(() -> store.artist().find(null)).isInstanceOf(NullComparisonException.class);
    }
}
