package dev.expunge.internal.deletion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.deletion.Registry;
import dev.expunge.deletion.SoftDeletionPlan;
import dev.expunge.dialect.Dialect;
import dev.expunge.internal.deletion.guard.SetTargets;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.transaction.Backoff;
import dev.expunge.internal.transaction.LentTransactions;
import dev.expunge.internal.transaction.Pause;
import dev.expunge.internal.transaction.TransactionSource;
import dev.expunge.jdbc.ConnectionSource;
import dev.expunge.jdbc.SentStatement;
import dev.expunge.spi.Column;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** Tables of a test's own in an H2 of its own, and deletes by hand-written plans under any dialect. */
final class Scenario implements AutoCloseable {

    static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);

    /** When deletes happen, until a test says otherwise. */
    static final Instant NOW = Instant.parse("2026-07-01T12:00:00.123456789Z");

    /** What a table says for {@link #soft}. */
    static final String MARKS = "deleted_at TIMESTAMP(6) WITH TIME ZONE, deletion_id UUID";

    private static final Column<Instant> DELETED_AT = Column.optional("deletedAt", "deleted_at", ValueTypes.INSTANT);
    private static final Column<UUID> DELETION_ID = Column.optional("deletionId", "deletion_id", ValueTypes.UUID);
    private static final Column<Boolean> DELETED = Column.required("deleted", "deleted", ValueTypes.BOOLEAN);

    private final JdbcDataSource dataSource = new JdbcDataSource();
    private final Dialect dialect;
    private final List<SentStatement> journal = new ArrayList<>();
    private final Map<String, String> interferences = new HashMap<>();
    private Instant now = NOW;

    Scenario(Dialect dialect, String... schema) {
        this.dialect = dialect;
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Stream.of(schema).forEach(this::execute);
    }

    /** Returns a table with the key {@code id} and other columns, called as its model is. */
    static Table table(String model, Column<?>... others) {
        Column<?>[] columns = Stream.concat(Stream.of(ID), Stream.of(others)).toArray(Column<?>[]::new);
        return Table.of("test." + model, model.toLowerCase(Locale.ROOT))
                .withColumns(columns)
                .withKey(ID);
    }

    static Column<Integer> required(String name) {
        return Column.required(name, name, ValueTypes.INTEGER);
    }

    static Column<Integer> optional(String name) {
        return Column.optional(name, name, ValueTypes.INTEGER);
    }

    /** Returns a soft-deletable table with the key {@code id}, marked by time and id, and other columns. */
    static Table soft(String model, Column<?>... others) {
        return table(model, others).withMarks(Marks.timed(DELETED_AT, DELETION_ID));
    }

    /** Returns a soft-deletable table with the key {@code id}, marked by a flag alone, and other columns. */
    static Table flagged(String model, Column<?>... others) {
        return table(model, others).withMarks(Marks.flagged(DELETED));
    }

    DataSource dataSource() {
        return dataSource;
    }

    List<SentStatement> journal() {
        return journal;
    }

    /** Lets deletes that are opened from now on happen at another time. */
    void setTime(Instant instant) {
        now = instant;
    }

    /** Lets another transaction send a statement, once, after one that begins with a text. */
    void interfere(String after, String sql) {
        interferences.put(after, sql);
    }

    private void hear(SentStatement statement) {
        assertThat(statement.parameters()).as(statement.sql()).hasSizeLessThanOrEqualTo(dialect.maxParameters());
        journal.add(statement);
        String due = interferences.keySet().stream()
                .filter(statement.sql()::startsWith)
                .findFirst()
                .orElse("");
        Optional.ofNullable(interferences.remove(due)).ifPresent(this::execute);
    }

    /** Returns the texts of the statements that were sent. */
    List<String> sent() {
        return journal.stream().map(SentStatement::sql).toList();
    }

    /** Deletes the rows with some ids, each transaction our own. */
    DeletionReport delete(DeletionPlan plan, Integer... ids) {
        return delete(plan, Stream.of(ids).map(List::<Object>of).toList());
    }

    DeletionReport delete(DeletionPlan plan, List<List<Object>> keys) {
        return delete(plan, keys, DeletionOptions.defaults());
    }

    DeletionReport delete(DeletionPlan plan, List<List<Object>> keys, DeletionOptions options) {
        return deletions(plan, TransactionSource.own(ConnectionSource.of(dataSource)))
                .deleteKeys(plan.root(), keys, options);
    }

    Deletions deletions(DeletionPlan plan, TransactionSource source) {
        return deletions(source, length -> {}, Hooks.none(), plan);
    }

    Deletions deletions(DeletionPlan plan, TransactionSource source, Pause pause) {
        return deletions(source, pause, Hooks.none(), plan);
    }

    /** Returns deletes that call hooks, each transaction our own. */
    Deletions deletions(Hooks hooks, DeletionPlan... plans) {
        return deletions(TransactionSource.own(ConnectionSource.of(dataSource)), length -> {}, hooks, plans);
    }

    private Deletions deletions(TransactionSource source, Pause pause, Hooks hooks, DeletionPlan... plans) {
        return deletions(source, pause, hooks, registry(plans));
    }

    private Deletions deletions(TransactionSource source, Pause pause, Hooks hooks, Registry registry) {
        SessionSettings settings = new SessionSettings(dialect, Reporting.to(this::hear), 100);
        LentTransactions transactions = new LentTransactions(source.with(settings));
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        return new Deletions(registry, transactions, dialect, clock, new Backoff(pause), hooks, List.of());
    }

    /** Returns deletes by soft plans, and by these plans of the same models for good, each transaction our own. */
    Deletions softly(Hooks hooks, SoftDeletionPlan plan, DeletionPlan... hard) {
        return softly(TransactionSource.own(ConnectionSource.of(dataSource)), hooks, plan, hard);
    }

    Deletions softly(TransactionSource source, Hooks hooks, SoftDeletionPlan plan, DeletionPlan... hard) {
        return deletions(source, length -> {}, hooks, softRegistry(plan, hard));
    }

    private static Registry softRegistry(SoftDeletionPlan plan, DeletionPlan... hard) {
        Registry.Builder registry = Registry.named("test.Models");
        Map<Table, DeletionPlan> byTable = Stream.of(hard).collect(Collectors.toMap(DeletionPlan::root, each -> each));
        DeletionPlan physical = Optional.ofNullable(byTable.remove(plan.root())).orElseGet(() -> plan.deleting());
        registry.model(new RowModel(plan.root()), "", () -> physical, () -> plan);
        byTable.values().forEach(each -> registry.model(new RowModel(each.root()), "", () -> each));
        return registry.build();
    }

    /** Moves the rows with some ids to the trash, each transaction our own. */
    DeletionReport softDelete(SoftDeletionPlan plan, Integer... ids) {
        return softDelete(plan, DeletionOptions.defaults(), ids);
    }

    DeletionReport softDelete(SoftDeletionPlan plan, DeletionOptions options, Integer... ids) {
        List<List<Object>> keys = Stream.of(ids).map(List::<Object>of).toList();
        return softly(Hooks.none(), plan).deleteKeys(plan.root(), keys, options);
    }

    SetTargets targets(DeletionPlan plan) {
        Registry registry = registry(plan);
        return new SetTargets(registry, new Labels(registry));
    }

    static Registry registry(DeletionPlan... plans) {
        Registry.Builder registry = Registry.named("test.Models");
        Stream.of(plans).forEach(plan -> registry.model(new RowModel(plan.root()), "", () -> plan));
        return registry.build();
    }

    void execute(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Returns the rows of a query, each as its values with blanks between them. */
    List<String> rows(String sql) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet results = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (results.next()) {
                List<String> values = new ArrayList<>();
                for (int index = 1; index <= results.getMetaData().getColumnCount(); index++) {
                    values.add(results.getString(index));
                }
                rows.add(String.join(" ", values));
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Returns everything in some tables. */
    List<String> contents(String... tables) {
        return Stream.of(tables)
                .flatMap(table -> rows("SELECT '" + table + "', t.* FROM " + table + " t ORDER BY 2").stream())
                .toList();
    }

    @Override
    public void close() {
        execute("SHUTDOWN");
    }
}
