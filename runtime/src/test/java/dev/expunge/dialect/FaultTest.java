package dev.expunge.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What products say when they refuse, word for word, and what of it reaches a message of ours. */
class FaultTest {

    private final Dialect h2 = new H2Dialect();
    private final Dialect postgreSql = new PostgreSqlDialect();
    private final Dialect standard = new StandardDialect("standard");

    @ParameterizedTest
    @CsvSource({
        "23503, 23503, FOREIGN_KEY",
        "23506, 23506, FOREIGN_KEY",
        "23505, 23505, UNIQUE",
        "23502, 23502, NOT_NULL",
        "23513, 23513, CONSTRAINT",
        "42S02, 42102, MISSING_TABLE",
        "42S04, 42104, MISSING_TABLE",
        "42S22, 42122, MISSING_COLUMN",
        "HYT00, 50200, CONFLICT",
        "40001, 40001, CONFLICT",
        "28000, 28000, AUTHENTICATION",
        "90096, 90096, PERMISSION",
        "57014, 57014, CANCELLED",
        "90007, 90007, CONNECTION",
        "90067, 90067, CONNECTION",
        "90098, 90098, CONNECTION",
        "22001, 22001, UNFIT_VALUE",
        "42001, 42001, OTHER"
    })
    void ofH2(String sqlState, int vendorCode, Fault fault) {
        assertThat(h2.fault(sqlState, vendorCode)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "23503, FOREIGN_KEY",
        "23001, FOREIGN_KEY",
        "23505, UNIQUE",
        "23502, NOT_NULL",
        "23514, CONSTRAINT",
        "42P01, MISSING_TABLE",
        "3F000, MISSING_TABLE",
        "42703, MISSING_COLUMN",
        "40001, CONFLICT",
        "40P01, CONFLICT",
        "55P03, CONFLICT",
        "28P01, AUTHENTICATION",
        "28000, AUTHENTICATION",
        "42501, PERMISSION",
        "22P02, UNFIT_VALUE",
        "25006, TRANSACTION_STATE",
        "25P02, TRANSACTION_STATE",
        "08006, CONNECTION",
        "25P03, CONNECTION",
        "25P04, CONNECTION",
        "57P01, CONNECTION",
        "57P04, CONNECTION",
        "57P05, CONNECTION",
        "42601, OTHER"
    })
    void ofPostgreSql(String sqlState, Fault fault) {
        assertThat(postgreSql.fault(sqlState, 0)).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({"23000, FOREIGN_KEY", "23504, FOREIGN_KEY", "42S02, MISSING_TABLE", "08001, CONNECTION", "'', OTHER"})
    void ofAnUnknownProduct(String sqlState, Fault fault) {
        assertThat(standard.fault(sqlState, 0)).isEqualTo(fault);
    }

    @Test
    void namesAreTakenFromH2AndValuesAreNot() {
        assertThat(h2.culprit("Referential integrity constraint violation: \"FK_7: PUBLIC.TRACK FOREIGN KEY(ALBUM_ID)"
                        + " REFERENCES PUBLIC.ALBUM(ID) (12)\"; SQL statement:"))
                .contains("FK_7");
        assertThat(h2.culprit("Unique index or primary key violation: \"PUBLIC.U_1 INDEX PUBLIC.I ON PUBLIC.V(A)"
                        + " VALUES ( /* key:1 */ 'secret')\"; SQL statement:"))
                .contains("PUBLIC.U_1");
        assertThat(h2.culprit("NULL not allowed for column \"ID\"; SQL statement:"))
                .contains("ID");
        assertThat(h2.culprit("Table \"NIX\" not found; SQL statement:")).contains("NIX");
        assertThat(h2.culprit("Column \"NIX\" not found; SQL statement:")).contains("NIX");
        assertThat(h2.culprit("Data conversion error converting \"secret\"; SQL statement:"))
                .isEmpty();
    }

    @Test
    void namesAreTakenFromPostgreSqlAndValuesAreNot() {
        assertThat(postgreSql.culprit("ERROR: update or delete on table \"album\" violates foreign key constraint"
                        + " \"track_album_fk\" on table \"track\"\n  Detail: Key (id)=(1) is still referenced"))
                .contains("track_album_fk");
        assertThat(postgreSql.culprit("ERROR: null value in column \"name\" of relation \"artist\" violates not-null"
                        + " constraint\n  Detail: Failing row contains (1, secret)."))
                .contains("name");
        assertThat(postgreSql.culprit(
                        "ERROR: new row for relation \"v\" violates check constraint \"ck\"\n  Detail: Failing row"))
                .contains("ck");
        assertThat(postgreSql.culprit("ERROR: relation \"nope\" does not exist\n  Position: 13"))
                .contains("nope");
        assertThat(postgreSql.culprit("ERROR: column parent.nix does not exist\n  Position: 26"))
                .contains("parent.nix");
        assertThat(postgreSql.culprit("ERROR: invalid input syntax for type integer: \"secret\""))
                .isEmpty();
    }
}
