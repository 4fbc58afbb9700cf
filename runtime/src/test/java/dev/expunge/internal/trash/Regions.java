package dev.expunge.internal.trash;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.PurgeOptions;
import dev.expunge.deletion.PurgeReport;
import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Registry;
import dev.expunge.deletion.RestoreOptions;
import dev.expunge.deletion.RestoreReport;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.fixture.InMemoryDatabase;
import dev.expunge.internal.deletion.Deletions;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.transaction.Backoff;
import dev.expunge.internal.transaction.LentTransactions;
import dev.expunge.internal.transaction.Retry;
import dev.expunge.internal.transaction.TransactionSource;
import dev.expunge.jdbc.ConnectionSource;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Marks;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Regions in a tree, soft-deletable, each at a place of its own, and towns in them, which are not. For the database, their
 * codes are equal whatever the letter case is. Deletes are named by their hours, of a day long ago.
 */
final class Regions implements AutoCloseable {

    private static final Column<String> CODE = Column.required("code", "code", ValueTypes.STRING);
    private static final Column<String> PARENT = Column.optional("parent", "parent_code", ValueTypes.STRING);
    private static final Column<String> REGION = Column.optional("region", "region_code", ValueTypes.STRING);
    private static final Column<Integer> EAST = Column.optional("place", "place_east", ValueTypes.INTEGER);
    private static final Column<Integer> NORTH = Column.optional("place", "place_north", ValueTypes.INTEGER);

    private static final Table REGIONS = Table.of("world.Region", "region")
            .withColumns(CODE, PARENT, EAST, NORTH)
            .withKey(CODE)
            .withMarks(Marks.timed(
                    Column.optional("deletedAt", "deleted_at", ValueTypes.INSTANT),
                    Column.optional("deletionId", "deletion_id", ValueTypes.UUID)));
    private static final Table TOWNS =
            Table.of("world.Town", "town").withColumns(CODE, REGION).withKey(CODE);

    private static final Reference TO_PARENT = Reference.toKey("parent", REGIONS, REGIONS, PARENT);
    private static final Reference TO_REGION = Reference.toKey("region", TOWNS, REGIONS, REGION);
    private static final Instant MIDNIGHT = Instant.parse("2026-03-01T00:00:00Z");

    private final InMemoryDatabase database = InMemoryDatabase.empty();
    private final TrashBin trash;
    private final Deletions deletions;

    Regions() {
        String code = "code VARCHAR_IGNORECASE(20) PRIMARY KEY, ";
        execute("CREATE TABLE region (" + code + "parent_code VARCHAR_IGNORECASE(20) REFERENCES region, place_east INT,"
                + " place_north INT, deleted_at TIMESTAMP WITH TIME ZONE, deletion_id UUID)");
        execute("CREATE TABLE town (" + code + "region_code VARCHAR_IGNORECASE(20) REFERENCES region)");
        Registry registry = registry();
        LentTransactions transactions =
                new LentTransactions(TransactionSource.own(ConnectionSource.of(database.dataSource()))
                        .with(new SessionSettings(new H2Dialect(), Reporting.to(statement -> {}), 100)));
        Clock clock = Clock.fixed(MIDNIGHT.plus(Duration.ofDays(1)), ZoneOffset.UTC);
        this.trash = new TrashBin(registry, transactions, Retry.NEVER, clock, RestoreHooks.none());
        this.deletions = new Deletions(
                registry, transactions, new H2Dialect(), clock, new Backoff(length -> {}), Hooks.none(), List.of());
    }

    private static Registry registry() {
        Constraints ofRegions = Constraints.none().unique(EAST, NORTH).reference(OnDelete.CASCADE, TO_PARENT);
        return Registry.named("world.World")
                .model(
                        new Model(REGIONS, ofRegions),
                        "",
                        () -> DeletionPlan.deleting(REGIONS)
                                .repeat(DeletionPlan.rows(
                                        REGIONS, DeletionPlan.because(Reason.ROOTS, Reason.CYCLE), TO_PARENT))
                                .clear(TO_PARENT)
                                .deleteReferring(TOWNS, TO_REGION)
                                .delete(REGIONS)
                                .build())
                .model(
                        new Model(TOWNS, Constraints.none().reference(OnDelete.CASCADE, TO_REGION)),
                        "",
                        () -> DeletionPlan.deleting(TOWNS).deleteRoots().build())
                .build();
    }

    void insert(String code, String parent) {
        execute("INSERT INTO region (code, parent_code) VALUES ('" + code + "', '" + parent + "')");
    }

    /** Marks a region as the delete of an hour would have. */
    void mark(String code, int hour) {
        execute("UPDATE region SET deleted_at = TIMESTAMP WITH TIME ZONE '2026-03-01 0" + hour + ":00:00+00',"
                + " deletion_id = '" + id(hour) + "' WHERE code = '" + code + "'");
    }

    private static UUID id(int hour) {
        return new UUID(0x7000L, hour);
    }

    RestoreReport restore(int hour, RestoreOptions options) {
        return trash.restore(id(hour), options);
    }

    PurgeReport purge() {
        return trash.purge(
                REGIONS,
                PurgeOptions.olderThan(Duration.ZERO),
                (table, keys, within) ->
                        deletions.in(within).hard().deleteKeys(table, keys, DeletionOptions.defaults()));
    }

    /** Returns the codes of the rows that a query finds. */
    List<String> codes(String rows) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery("SELECT code FROM " + rows + " ORDER BY code")) {
            List<String> codes = new ArrayList<>();
            while (results.next()) {
                codes.add(results.getString(1));
            }
            return codes;
        } catch (SQLException failure) {
            throw new IllegalStateException(rows, failure);
        }
    }

    void execute(String sql) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    /** Knows what a model declares; its records are not read here. */
    private static final class Model extends ModelType<String, String, Object> {

        private final Constraints constraints;

        private Model(Table table, Constraints constraints) {
            super(table, path -> path, "");
            this.constraints = constraints;
        }

        @Override
        public Constraints constraints() {
            return constraints;
        }

        @Override
        public String read(Row row) {
            return row.required(CODE);
        }

        @Override
        public void write(String record, RowWriter writer) {
            writer.set(CODE, record);
        }

        @Override
        public Optional<String> keyOf(String record) {
            return Optional.of(record);
        }
    }
}
