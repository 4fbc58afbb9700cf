package dev.expunge;

import dev.expunge.dialect.Dialect;
import dev.expunge.dialect.ReferenceChecks;
import dev.expunge.internal.jdbc.Reporting;
import dev.expunge.internal.transaction.TransactionSource;
import dev.expunge.jdbc.ConnectionSource;
import dev.expunge.jdbc.StatementListener;
import dev.expunge.jdbc.TransactionRunner;
import java.sql.Connection;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/** How a database is opened. Immutable: each method returns settings that differ in one thing. */
public final class DatabaseSettings {

    private static final int DEFAULT_FETCH_SIZE = 500;

    private final TransactionSource transactions;
    private final Optional<Dialect> dialect;
    private final Reporting reporting;
    private final Clock clock;
    private final int fetchSize;
    private final Optional<ReferenceChecks> referenceChecks;
    private final DeletionListeners listeners;

    private DatabaseSettings(
            TransactionSource transactions,
            Optional<Dialect> dialect,
            Reporting reporting,
            Clock clock,
            int fetchSize,
            Optional<ReferenceChecks> referenceChecks,
            DeletionListeners listeners) {
        this.transactions = transactions;
        this.dialect = dialect;
        this.reporting = reporting;
        this.clock = clock;
        this.fetchSize = fetchSize;
        this.referenceChecks = referenceChecks;
        this.listeners = listeners;
    }

    /** Returns settings under which each call is a transaction of its own, on a connection of the data source. */
    public static DatabaseSettings of(DataSource dataSource) {
        return of(ConnectionSource.of(Objects.requireNonNull(dataSource, "dataSource")));
    }

    /** Returns settings under which each call is a transaction of its own, on a connection of the source. */
    public static DatabaseSettings of(ConnectionSource connections) {
        return over(TransactionSource.own(Objects.requireNonNull(connections, "connections")));
    }

    /**
     * Returns settings under which each call joins the transaction of a connection: nothing is committed or closed,
     * and a call that fails takes back only its own changes. While the connection is in auto-commit mode there is no
     * transaction to join, and each call is one of its own.
     */
    public static DatabaseSettings of(Connection connection) {
        return over(TransactionSource.joining(Objects.requireNonNull(connection, "connection")));
    }

    /**
     * Returns settings under which each call runs in a transaction of the caller's framework. A call that fails takes
     * back its own changes and is not tried again; a stream reads all its rows at once.
     */
    public static DatabaseSettings of(TransactionRunner runner) {
        return over(TransactionSource.runBy(Objects.requireNonNull(runner, "runner")));
    }

    private static DatabaseSettings over(TransactionSource transactions) {
        return new DatabaseSettings(
                transactions,
                Optional.empty(),
                Reporting.silent(),
                Clock.systemUTC(),
                DEFAULT_FETCH_SIZE,
                Optional.empty(),
                DeletionListeners.none());
    }

    /**
     * Sets the dialect, which is otherwise found out from the driver when the database is opened. For an engine that
     * reports the name of a product that it is not: {@link dev.expunge.dialect.StandardDialect} runs anywhere.
     */
    public DatabaseSettings dialect(Dialect chosen) {
        return new DatabaseSettings(
                transactions, Optional.of(chosen), reporting, clock, fetchSize, referenceChecks, listeners);
    }

    /** Adds a listener, which hears of every statement after those that were added before. */
    public DatabaseSettings listener(StatementListener added) {
        Objects.requireNonNull(added, "listener");
        return with(reporting.and(added));
    }

    /**
     * Lets exceptions show the values of parameters, which they hold back otherwise, because stack traces are logged:
     * messages then end with them, and the cause is what the driver has thrown, as it is. For development.
     */
    public DatabaseSettings showParameterValues() {
        return with(reporting.showingValues());
    }

    private DatabaseSettings with(Reporting other) {
        return new DatabaseSettings(transactions, dialect, other, clock, fetchSize, referenceChecks, listeners);
    }

    /** Sets the clock of deletes: of their ids, of the times that mark rows, of the age of what is purged; else the system's. */
    public DatabaseSettings clock(Clock chosen) {
        return new DatabaseSettings(
                transactions,
                dialect,
                reporting,
                Objects.requireNonNull(chosen, "clock"),
                fetchSize,
                referenceChecks,
                listeners);
    }

    /**
     * Sets how many rows {@code stream()} fetches at a time; 500 otherwise.
     *
     * @throws IllegalArgumentException if {@code rows} is not positive
     */
    public DatabaseSettings fetchSize(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("fetchSize has to be positive, and was " + rows);
        }
        return new DatabaseSettings(transactions, dialect, reporting, clock, rows, referenceChecks, listeners);
    }

    /**
     * Sets who sees to it that the parents of new records are there, and stay until the records are stored; as the
     * dialect says otherwise. Without foreign keys in the database, or with ones that do not wait, a child that is
     * inserted while its parent is deleted can be left behind unless every writer locks the parent:
     * {@link ReferenceChecks#LOCK_PARENT}.
     */
    public DatabaseSettings referenceChecks(ReferenceChecks chosen) {
        return new DatabaseSettings(transactions, dialect, reporting, clock, fetchSize, Optional.of(chosen), listeners);
    }

    /**
     * Adds a listener to all deletes of rows of a model. Its records are read before their rows are deleted, as are those
     * of models with annotated methods, which are called first; all other models stay without.
     *
     * @param model the class that is annotated with {@code @Model}
     */
    public <M> DatabaseSettings listener(Class<M> model, DeletionListener<? super M> added) {
        return with(listeners.with(model, ModelListeners.hearing(Objects.requireNonNull(added, "listener"))));
    }

    /** Adds a listener that hears of each record of a model before its row is deleted. */
    public <M> DatabaseSettings beforeDelete(Class<M> model, BeforeDeleteListener<? super M> added) {
        return with(listeners.with(model, ModelListeners.hearingBefore(Objects.requireNonNull(added, "listener"))));
    }

    /** Adds a listener that hears of each record of a model once its row is deleted. */
    public <M> DatabaseSettings afterDelete(Class<M> model, AfterDeleteListener<? super M> added) {
        return with(listeners.with(model, ModelListeners.hearingAfter(Objects.requireNonNull(added, "listener"))));
    }

    /**
     * Adds a listener that hears of each record of a model that a restore takes out of the trash. A model without a trash
     * has none to hear of.
     *
     * @param model the class that is annotated with {@code @Model}
     */
    public <M> DatabaseSettings restoreListener(Class<M> model, RestoreListener<? super M> added) {
        return with(listeners.with(model, ModelListeners.hearingRestores(Objects.requireNonNull(added, "listener"))));
    }

    /**
     * Adds a listener that hears of each delete of this database once it is committed. A delete in a transaction of whose
     * commit nobody tells us, as one of the caller's connection, is refused from then on, unless it is
     * {@linkplain dev.expunge.deletion.DeletionOptions#withoutHooks() without hooks}.
     */
    public DatabaseSettings afterCommit(CommitListener added) {
        return with(listeners.with(Objects.requireNonNull(added, "listener")));
    }

    private DatabaseSettings with(DeletionListeners others) {
        return new DatabaseSettings(transactions, dialect, reporting, clock, fetchSize, referenceChecks, others);
    }

    TransactionSource transactions() {
        return transactions;
    }

    Optional<Dialect> dialect() {
        return dialect;
    }

    Reporting reporting() {
        return reporting;
    }

    Clock clock() {
        return clock;
    }

    int fetchSize() {
        return fetchSize;
    }

    Optional<ReferenceChecks> referenceChecks() {
        return referenceChecks;
    }

    DeletionListeners listeners() {
        return listeners;
    }
}
