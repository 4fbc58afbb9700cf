package dev.expunge.it.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
@ExtendWith(DatabasesExtension.class)
class DatabasesTest {

    @Parameter
    Product product;

    @Test
    void chinookHasAllItsRows(Databases databases) throws Exception {
        assertThat(databases.chinook(product).sizes())
                .hasSize(11)
                .containsEntry("Artist", 275L)
                .containsEntry("Track", 3503L)
                .containsEntry("PlaylistTrack", 8715L)
                .containsEntry("InvoiceLine", 2240L);
    }

    @Test
    void foreignKeysAreEnforced(Databases databases) throws Exception {
        TestDatabase database = databases.chinook(product);

        assertThatThrownBy(() -> database.run("delete from \"Artist\""))
                .rootCause()
                .hasMessageContaining("Album");
    }

    @Test
    void noTestSeesTheDatabaseOfAnother(Databases databases) throws Exception {
        databases.chinook(product).run("delete from \"InvoiceLine\"");

        assertThat(databases.chinook(product).sizes()).containsEntry("InvoiceLine", 2240L);
    }

    @Test
    void theGuardedUserNeedsThePassword(Databases databases) throws Exception {
        TestDatabase database = databases.empty(product);
        database.dataSource(Databases.GUARDED_USER, Databases.PASSWORD)
                .getConnection()
                .close();
        assertThatThrownBy(() ->
                        database.dataSource(Databases.GUARDED_USER, "wrong").getConnection())
                .isInstanceOf(SQLException.class);
    }
}
