package dev.expunge.internal.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.dialect.H2Dialect;
import dev.expunge.error.database.ForeignKeyException;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.transaction.TransactionSource;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.jdbc.ConnectionSource;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parents whose keys the database compares by rules of its own. */
class ParentLocksTest {

    private static final Column<String> CODE = Column.required("code", "code", ValueTypes.STRING);
    private static final Column<String> LABEL_CODE = Column.optional("label", "label_code", ValueTypes.STRING);
    private static final Table LABEL =
            Table.of("test.Label", "label").withColumns(CODE).withKey(CODE);
    private static final Table RECORDING =
            Table.of("test.Recording", "recording").withColumns(LABEL_CODE).withKey(LABEL_CODE);
    private static final Reference TO_LABEL = Reference.toKey("label", RECORDING, LABEL, LABEL_CODE);

    private final List<String> sent = new ArrayList<>();
    private InMemoryDatabase database;

    @BeforeEach
    void open() throws SQLException {
        database = InMemoryDatabase.open();
        database.execute("CREATE TABLE label (code VARCHAR_IGNORECASE(10) PRIMARY KEY)");
        database.execute("INSERT INTO label VALUES ('Emi'), ('Decca')");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private void lock(String... codes) {
        List<WrittenValues> records =
                Stream.of(codes).map(ParentLocksTest::record).toList();
        SessionSettings settings =
                new SessionSettings(new H2Dialect(), Reporting.to(statement -> sent.add(statement.sql())), 100);
        Transactions transactions = TransactionSource.own(ConnectionSource.of(database.dataSource()))
                .with(settings);
        transactions.run(session -> {
            new ParentLocks(records, session).lock(TO_LABEL);
            return codes;
        });
    }

    private static WrittenValues record(String code) {
        WrittenValues values = new WrittenValues();
        values.set(LABEL_CODE, code);
        return values;
    }

    @Test
    void areFoundInOtherWords() {
        lock("EMI", "Decca");

        assertThat(sent).as("one for all, one for what it seems to miss").hasSize(2);
    }

    @Test
    void areMissedInAnyWords() {
        assertThatThrownBy(() -> lock("EMI", "Virgin"))
                .isInstanceOf(ForeignKeyException.class)
                .hasMessageContainingAll("Recording", "label_code")
                .hasMessageNotContaining("Virgin");
    }

    @Test
    void areAskedForOnce() {
        lock("Emi", "Emi", "Decca");

        assertThat(sent).hasSize(1);
    }
}
