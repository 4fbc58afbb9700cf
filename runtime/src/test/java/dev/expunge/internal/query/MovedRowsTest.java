package dev.expunge.internal.query;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.expunge.dialect.H2Dialect;
import dev.expunge.error.TrashedParentException;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose update would let it refer to a row in the trash, where keys are equal whatever their letter case is. */
class MovedRowsTest {

    private static final Column<String> CODE = Column.required("code", "code", ValueTypes.STRING);
    private static final Column<String> REGION_CODE = Column.required("region", "region_code", ValueTypes.STRING);
    private static final Table REGION =
            Table.of("world.Region", "region").withColumns(CODE).withKey(CODE);
    private static final Table TOWN =
            Table.of("world.Town", "town").withColumns(CODE, REGION_CODE).withKey(CODE);
    private static final Reference TOWN_REGION = Reference.toKey("region", TOWN, REGION, REGION_CODE);

    private final InMemoryDatabase database = InMemoryDatabase.empty();

    @BeforeEach
    void fill() throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE town (code VARCHAR_IGNORECASE(20) PRIMARY KEY, region_code VARCHAR(20))");
            statement.execute("INSERT INTO town VALUES ('ford', 'north'), ('hill', 'north')");
        }
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    /** Looks at an update of a town, while some regions are in the trash. */
    private void update(String town, String region, String... trashed) {
        WrittenValues written = new WrittenValues();
        written.set(CODE, town);
        written.set(REGION_CODE, region);
        Transactions transactions = TransactionSource.own(ConnectionSource.of(database.dataSource()))
                .with(new SessionSettings(new H2Dialect(), Reporting.silent(), 100));
        List<List<Object>> gone =
                List.of(trashed).stream().map(List::<Object>of).toList();
        transactions.read(session -> {
            new MovedRows(TOWN_REGION, session).requireNone(List.of(written), gone);
            return town;
        });
    }

    @Test
    void whoMovesThereIsRefused() {
        assertThatThrownBy(() -> update("ford", "south", "south"))
                .isInstanceOf(TrashedParentException.class)
                .hasMessageContaining("Region south");
        assertThatCode(() -> update("ford", "south", "north")).doesNotThrowAnyException();
    }

    @Test
    void howeverItsOwnKeyIsWritten() {
        assertThatThrownBy(() -> update("FORD", "south", "south")).isInstanceOf(TrashedParentException.class);
    }

    @Test
    void whoIsThereStays() {
        assertThatCode(() -> update("ford", "north", "north")).doesNotThrowAnyException();
        assertThatCode(() -> update("Ford", "north", "north")).doesNotThrowAnyException();
    }

    @Test
    void aRowThatIsGoneDoesNotMove() {
        assertThatCode(() -> update("dale", "south", "south")).doesNotThrowAnyException();
    }
}
