package dev.expunge.internal.jdbc;

import dev.expunge.dialect.Dialect;
import dev.expunge.error.database.DatabaseException;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Row;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Sends statements over one JDBC connection. */
public final class JdbcSession implements Session {

    private final Connection connection;
    private final SessionSettings settings;
    private final StatementJournal journal;
    private final Task task;

    private JdbcSession(Connection connection, SessionSettings settings, StatementJournal journal, Task task) {
        this.connection = connection;
        this.settings = settings;
        this.journal = journal;
        this.task = task;
    }

    /** Returns a session that sends over a connection. */
    public static Session on(Connection connection, SessionSettings settings) {
        return new JdbcSession(
                connection,
                settings,
                new StatementJournal(settings.reporting().listener()),
                new Task("database", "statement"));
    }

    @Override
    public Dialect dialect() {
        return settings.dialect();
    }

    @Override
    public String productName() {
        return catalog(DatabaseMetaData::getDatabaseProductName);
    }

    @Override
    public <R> R catalog(CatalogWork<R> work) {
        return translating(() -> Sending.of(""), () -> work.read(connection.getMetaData()));
    }

    @Override
    public Session during(Task other) {
        return new JdbcSession(connection, settings, journal, other);
    }

    @Override
    public Task task() {
        return task;
    }

    @Override
    public int statements() {
        return journal.sent();
    }

    @Override
    public long update(Sql sql) {
        return send(sql, statement -> {
            long started = journal.start();
            long rows = statement.executeUpdate();
            journal.end(Sending.of(sql), rows, started);
            return rows;
        });
    }

    @Override
    public <R> List<R> query(Sql sql, RowLayout layout, Function<Row, R> read) {
        return send(sql, statement -> {
            long started = journal.start();
            List<R> rows = new ArrayList<>();
            try (ResultSet results = statement.executeQuery()) {
                ResultRow row = row(results, layout);
                while (row.advance()) {
                    rows.add(read.apply(row));
                }
            }
            journal.end(Sending.of(sql), rows.size(), started);
            return rows;
        });
    }

    @Override
    public long number(Sql sql) {
        return send(sql, statement -> {
            long started = journal.start();
            try (ResultSet results = statement.executeQuery()) {
                results.next();
                long number = results.getLong(1);
                journal.end(Sending.of(sql), 1, started);
                return number;
            }
        });
    }

    @Override
    public List<Long> updateAll(List<Sql> sameTextDifferentParameters) {
        List<Long> changed = new ArrayList<>();
        for (Batch batch : Batch.split(sameTextDifferentParameters)) {
            translating(() -> Sending.of(batch), () -> {
                try (PreparedStatement statement = connection.prepareStatement(batch.text())) {
                    changed.addAll(batch.execute(statement, dialect(), journal));
                }
                return batch;
            });
        }
        return changed;
    }

    @Override
    public <K> List<K> insertAll(
            List<Sql> sameTextDifferentParameters, List<Column<?>> generated, Function<Row, K> key) {
        String[] names = generated.stream().map(Column::name).toArray(String[]::new);
        List<K> keys = new ArrayList<>();
        for (Batch batch : Batch.split(sameTextDifferentParameters)) {
            translating(() -> Sending.of(batch), () -> {
                try (PreparedStatement statement = connection.prepareStatement(batch.text(), names)) {
                    batch.execute(statement, dialect(), journal);
                    try (ResultSet results = statement.getGeneratedKeys()) {
                        ResultRow row = row(results, RowLayout.of(generated));
                        while (row.advance()) {
                            keys.add(key.apply(row));
                        }
                    }
                }
                return batch;
            });
        }
        return keys;
    }

    @Override
    public <R> Stream<R> stream(Sql sql, RowLayout layout, Function<Row, R> read) {
        long started = journal.start();
        ResultCursor<R> cursor = translating(() -> Sending.of(sql), () -> open(sql, layout, read));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(cursor, Spliterator.ORDERED), false)
                .onClose(() -> {
                    cursor.close();
                    journal.end(Sending.of(sql), cursor.rows(), started);
                });
    }

    @SuppressWarnings("try") // the binding frees its arrays when it is closed, and is not asked for anything else
    private <R> ResultCursor<R> open(Sql sql, RowLayout layout, Function<Row, R> read) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql.text());
        try (Binding binding = new Binding(statement, dialect())) {
            statement.setFetchSize(settings.fetchSize());
            binding.bind(sql.parameters());
            ResultRow row = row(statement.executeQuery(), layout);
            return new ResultCursor<>(statement, row, read, failure -> translate(failure, Sending.of(sql)));
        } catch (SQLException | RuntimeException failure) {
            Cleanup.after(failure, statement::close);
            throw failure;
        }
    }

    private <R> R send(Sql sql, Execution<R> execution) {
        return translating(() -> Sending.of(sql), () -> {
            try (PreparedStatement statement = connection.prepareStatement(sql.text());
                    Binding binding = new Binding(statement, dialect())) {
                binding.bind(sql.parameters());
                return execution.execute(statement);
            }
        });
    }

    private ResultRow row(ResultSet results, RowLayout layout) {
        return new ResultRow(results, layout, task.model());
    }

    private <R> R translating(Supplier<Sending> sending, JdbcWork<R> work) {
        try {
            return work.run();
        } catch (UncheckedReadException failure) {
            throw failure.translated(refusal -> translate(refusal, sending.get()));
        } catch (SQLException failure) {
            throw translate(failure, sending.get());
        }
    }

    private DatabaseException translate(SQLException failure, Sending sending) {
        return settings.errors().statement(failure, sending, task);
    }

    /** What is done with a prepared and bound statement. */
    private interface Execution<R> {
        R execute(PreparedStatement statement) throws SQLException;
    }

    /** Something that a driver may refuse. */
    private interface JdbcWork<R> {
        R run() throws SQLException;
    }
}
