package dev.expunge.internal.trash;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.PurgeOptions;
import dev.expunge.deletion.PurgeReport;
import dev.expunge.deletion.Registry;
import dev.expunge.dialect.H2Dialect;
import dev.expunge.field.Condition;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.Deletions;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.schema.Verification;
import dev.expunge.internal.transaction.Backoff;
import dev.expunge.internal.transaction.LentTransactions;
import dev.expunge.internal.transaction.Retry;
import dev.expunge.internal.transaction.TransactionSource;
import dev.expunge.jdbc.ConnectionSource;
import dev.expunge.schema.SchemaReport;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Marks;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Path;
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
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;

/**
 * A trash in an H2 of a test's own. Now is noon; deletes of the morning are named by their hour.
 */
class TrashScenario implements AutoCloseable {

    static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    /** How a CREATE TABLE for {@link #soft} ends. */
    static final String MARKED = ", deleted_at TIMESTAMP WITH TIME ZONE, deletion_id UUID, deleted_by VARCHAR)";

    /** The marks of {@link #soft}. */
    static final Marks MARKS = Marks.timed(
                    Column.optional("deletedAt", "deleted_at", ValueTypes.INSTANT),
                    Column.optional("deletionId", "deletion_id", ValueTypes.UUID))
            .withDeletedBy(Column.optional("deletedBy", "deleted_by", ValueTypes.STRING));

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final JdbcDataSource dataSource = new JdbcDataSource();
    private final List<String> sent = new ArrayList<>();
    private Consumer<String> heard = statement -> {};
    private final Registry registry;
    private final TrashBin trash;
    private final LentTransactions transactions;
    private final Deletions deletions;

    TrashScenario(Registry registry, String... schema) {
        this(registry, RestoreHooks.none(), schema);
    }

    TrashScenario(Registry registry, RestoreHooks hooks, String... schema) {
        this.registry = registry;
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Stream.of(schema).forEach(this::execute);
        SessionSettings settings =
                new SessionSettings(new H2Dialect(), Reporting.to(statement -> hear(statement.sql())), 100);
        transactions = new LentTransactions(
                TransactionSource.own(ConnectionSource.of(dataSource)).with(settings));
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        Backoff backoff = new Backoff(length -> {});
        this.trash = new TrashBin(registry, transactions, Retry.NEVER, clock, hooks);
        this.deletions =
                new Deletions(registry, transactions, new H2Dialect(), clock, backoff, Hooks.none(), List.of());
    }

    private void hear(String statement) {
        sent.add(statement);
        heard.accept(statement);
    }

    /** Returns a table with the key {@code id} and other columns, called as its model is. */
    static Table table(String model, Column<?>... others) {
        Column<?>[] columns = Stream.concat(Stream.of(ID), Stream.of(others)).toArray(Column<?>[]::new);
        return Table.of("test." + model, model.toLowerCase(Locale.ROOT))
                .withColumns(columns)
                .withKey(ID);
    }

    /** Returns such a table whose rows go to the trash. */
    static Table soft(String model, Column<?>... others) {
        return table(model, others).withMarks(MARKS);
    }

    static ModelType<?, ?, ?> model(Table table, Constraints constraints) {
        return new Model(table, constraints);
    }

    /** Returns a registry of models whose rows are deleted alone, in this order. */
    static Registry alone(ModelType<?, ?, ?>... models) {
        Registry.Builder registry = Registry.named("test.Models");
        Stream.of(models)
                .forEach(model -> registry.model(
                        model,
                        "",
                        () -> DeletionPlan.deleting(model.table()).deleteRoots().build()));
        return registry.build();
    }

    /** Compares the tables with the models. */
    SchemaReport verify() {
        return transactions.read(session -> Verification.of(registry, session));
    }

    /** Returns the texts of the statements that were sent. */
    List<String> sent() {
        return sent;
    }

    TrashBin trash() {
        return trash;
    }

    PurgeReport purge(Table table, PurgeOptions options) {
        return trash.purge(
                table,
                options,
                (purged, keys, within) ->
                        deletions.in(within).hard().deleteKeys(purged, keys, DeletionOptions.defaults()));
    }

    PurgeReport purge(Table table) {
        return purge(table, PurgeOptions.olderThan(Duration.ZERO));
    }

    /** Returns the id of the delete of an hour. */
    static UUID id(int hour) {
        long millis = time(hour).toEpochMilli();
        return new UUID(millis << 16 | 0x7000L, 0x8000_0000_0000_0000L | hour);
    }

    private static Instant time(int hour) {
        return NOON.minus(Duration.ofHours(12L - hour));
    }

    /** Marks rows as the delete of an hour would have. */
    void mark(String table, int hour, Integer... ids) {
        for (int id : ids) {
            execute("UPDATE " + table + " SET deleted_at = TIMESTAMP WITH TIME ZONE '"
                    + time(hour).toString().replace('T', ' ').replace("Z", "+00:00") + "', deletion_id = '" + id(hour)
                    + "', deleted_by = 'hour " + hour + "' WHERE id = " + id);
        }
    }

    /** Returns the rows in the trash of a table that have some ids. */
    static Selection trashed(Table table, Integer... ids) {
        Path root = Path.root(table);
        List<List<Object>> keys = new ArrayList<>();
        Stream.of(ids).forEach(id -> keys.add(List.of(id)));
        return Selection.all(table)
                .in(Selection.Scope.TRASH)
                .filter(root, new Condition.Membership(List.of(new Condition.Operand<>(root, ID)), keys));
    }

    /** Returns the ids of the live rows of a table. */
    List<Integer> live(String table) {
        return numbers("SELECT id FROM " + table
                + (table.equals("remark") ? "" : " WHERE deleted_at IS NULL AND deletion_id IS NULL")
                + " ORDER BY id");
    }

    List<Integer> all(String table) {
        return numbers("SELECT id FROM " + table + " ORDER BY id");
    }

    List<Integer> numbers(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<Integer> numbers = new ArrayList<>();
            while (results.next()) {
                numbers.add(results.getInt(1));
            }
            return numbers;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Runs a statement of somebody else once, as soon as a statement has run that contains some text. */
    void interfere(String text, String sql) {
        heard = statement -> {
            if (statement.contains(text)) {
                heard = any -> {};
                execute(sql);
            }
        };
    }

    void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    @Override
    public void close() {
        execute("SHUTDOWN");
    }

    /** Knows what a model declares; its records are not read here. */
    private static final class Model extends ModelType<Integer, Integer, Object> {

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
        public Integer read(Row row) {
            return row.required(ID);
        }

        @Override
        public void write(Integer record, RowWriter writer) {
            writer.set(ID, record);
        }

        @Override
        public Optional<Integer> keyOf(Integer record) {
            return Optional.of(record);
        }
    }
}
