package dev.expunge.error.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What a role that may not do something is told to grant, or to leave out. */
class PermissionExceptionTest {

    private static PermissionException on(String step, String statement) {
        return new PermissionException(
                new Failure("Album", step, statement, "", "42501", 0, "artist"), new SQLException());
    }

    @Test
    void aDeleteMayLeaveOutLocks() {
        assertThat(on("step 1: collect", "SELECT artist.id FROM artist WHERE artist.id = ? FOR UPDATE"))
                .hasMessageContainingAll("GRANT SELECT, UPDATE, DELETE ON \"artist\"", "LockScope.NONE");
    }

    @Test
    void anInsertMayLeaveThemToTheConstraints() {
        for (String lock : new String[] {"FOR UPDATE", "FOR KEY SHARE"}) {
            assertThat(on("insert", "SELECT artist.id FROM artist WHERE artist.id = ? " + lock))
                    .hasMessageContainingAll("GRANT SELECT, UPDATE ON \"artist\"", "ReferenceChecks.CONSTRAINT")
                    .hasMessageNotContaining("LockScope");
        }
    }

    @Test
    void anythingElseTakesWhatItTakes() {
        assertThat(on("insert", "INSERT INTO artist (id) VALUES (?)"))
                .hasMessageContaining("inserting INSERT")
                .hasMessageNotContaining("ReferenceChecks");
    }
}
