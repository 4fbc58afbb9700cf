package dev.expunge.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What drivers say, word for word, and what of it may be shown to anybody. */
class WithoutValuesTest {

    private final Dialect h2 = new H2Dialect();
    private final Dialect postgreSql = new PostgreSqlDialect();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret",
                "\"secret\"",
                "a\"secret",
                "; SQL statement: \"secret",
                "\\\"secret\\",
                "'\nsecret\" [23505-240]",
                "\" VALUES (secret"
            })
    void ofH2IsWhatIsNotQuoted(String value) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:")) {
            connection.createStatement().execute("CREATE TABLE person (name VARCHAR(80) UNIQUE, age INT)");
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO person VALUES (?, ?)")) {
                assertThat(ofH2(insert, value, "1")).isEmpty();
                assertThat(ofH2(insert, value, "1")).isEqualTo("Unique index or primary key violation: \"...\"");
                assertThat(ofH2(insert, "other", value)).isEqualTo("Data conversion error converting \"...\"");
                assertThat(ofH2(insert, value.repeat(80), "1")).isEqualTo("Value too long for column \"...\": \"...\"");
            }
        }
    }

    private String ofH2(PreparedStatement insert, String name, String age) throws SQLException {
        try {
            insert.setString(1, name);
            insert.setString(2, age);
            insert.executeUpdate();
            return "";
        } catch (SQLException refusal) {
            assertThat(refusal.getMessage()).contains("secret");
            return h2.withoutValues(refusal.getSQLState(), refusal.getMessage()).orElseThrow();
        }
    }

    @Test
    void ofATriggerOnH2IsNothing() {
        assertThat(h2.withoutValues("23505", "secret is taken")).isEmpty();
    }

    @Test
    void ofPostgreSqlIsTheFirstLine() {
        assertThat(postgreSql.withoutValues(
                        "23505",
                        "ERROR: duplicate key value violates unique constraint \"person_email_key\"\n"
                                + "  Detail: Key (email)=(secret) already exists."))
                .hasValue("ERROR: duplicate key value violates unique constraint \"person_email_key\"");
        assertThat(postgreSql.withoutValues("22001", "ERROR: value too long for type character varying(5)"))
                .hasValue("ERROR: value too long for type character varying(5)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"22P02", "22003", "22007", "P0001", "XX000", "HV000", ""})
    void ofPostgreSqlIsNothingWhereValuesAreTold(String sqlState) {
        assertThat(postgreSql.withoutValues(sqlState, "ERROR: invalid input: \"secret\""))
                .isEmpty();
    }

    @Test
    void ofAFunctionOnPostgreSqlIsNothing() {
        assertThat(postgreSql.withoutValues(
                        "23514", "ERROR: not secret\n  Where: PL/pgSQL function refuse() line 1 at RAISE"))
                .isEmpty();
    }

    @Test
    void ofAnyOtherProductIsWhatConcernsTheConnection() {
        Dialect other = new StandardDialect("other");
        assertThat(other.withoutValues("08001", "connection refused")).hasValue("connection refused");
        assertThat(other.withoutValues("28000", "wrong password")).hasValue("wrong password");
        assertThat(other.withoutValues("23505", "secret is taken")).isEmpty();
        assertThat(other.withoutValues("40003", "secret")).isEmpty();
    }

    @Test
    void aValueIsNoCulprit() {
        assertThat(postgreSql.culprit("ERROR: invalid input syntax for type integer: \"column secret\""))
                .isEmpty();
    }
}
