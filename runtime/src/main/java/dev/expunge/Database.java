package dev.expunge;

import dev.expunge.deletion.DeferrableConstraint;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.PurgeOptions;
import dev.expunge.deletion.PurgeReport;
import dev.expunge.deletion.Registry;
import dev.expunge.dialect.Dialect;
import dev.expunge.error.StaleRegistryException;
import dev.expunge.error.UndeferrableConstraintException;
import dev.expunge.error.UnknownModelException;
import dev.expunge.internal.deletion.Deletions;
import dev.expunge.internal.deletion.constraint.DeclaredConstraints;
import dev.expunge.internal.deletion.hook.Hooks;
import dev.expunge.internal.jdbc.SessionSettings;
import dev.expunge.internal.query.Writing;
import dev.expunge.internal.schema.Verification;
import dev.expunge.internal.transaction.Backoff;
import dev.expunge.internal.transaction.DialectDetector;
import dev.expunge.internal.transaction.LentTransactions;
import dev.expunge.internal.transaction.Pause;
import dev.expunge.internal.transaction.Retry;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.internal.trash.TrashBin;
import dev.expunge.schema.SchemaReport;
import dev.expunge.spi.Table;
import java.sql.Connection;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * A database together with the registry of the models in it. Opened over a data source it is safe for use by several
 * threads; opened over a connection, as far as the connection is.
 */
public final class Database {

    private final Registry registry;
    private final Dialect dialect;
    private final Transactions transactions;
    private final Deletions deletions;
    private final Writing writing;
    private final TrashBin trash;

    private Database(
            Registry registry,
            Dialect dialect,
            Transactions transactions,
            Function<Database, Deletions> deletions,
            Writing writing,
            Function<Database, TrashBin> trash) {
        this.registry = registry;
        this.dialect = dialect;
        this.transactions = transactions;
        this.writing = writing;
        this.deletions = deletions.apply(this);
        this.trash = trash.apply(this);
    }

    /** Opens the database behind a data source; each call is a transaction of its own. */
    public static Database open(Registry registry, DataSource dataSource) {
        return open(registry, DatabaseSettings.of(dataSource));
    }

    /** Opens the database behind a connection; each call joins its transaction. */
    public static Database open(Registry registry, Connection connection) {
        return open(registry, DatabaseSettings.of(connection));
    }

    /**
     * Opens a database as its settings say.
     *
     * @throws StaleRegistryException if models have changed since the registry was compiled
     * @throws UnknownModelException if somebody listens to what is no model of the registry
     * @throws UndeferrableConstraintException if plans defer a constraint that the database does not have as they need it
     * @throws dev.expunge.error.database.AuthenticationException if the database refuses the user or the password
     * @throws dev.expunge.error.database.ConnectionException if the database cannot be reached
     */
    public static Database open(Registry registry, DatabaseSettings settings) {
        requireFresh(registry);
        Dialect dialect = settings.dialect()
                .orElseGet(() -> DialectDetector.detect(
                        settings.transactions(), settings.reporting().showsValues()));
        SessionSettings sessions = new SessionSettings(dialect, settings.reporting(), settings.fetchSize());
        LentTransactions transactions =
                new LentTransactions(settings.transactions().with(sessions));
        Backoff backoff = new Backoff(Pause.SLEEP);
        Writing writing = new Writing(
                settings.referenceChecks().orElseGet(dialect::referenceChecks),
                Retry.ofConflicts(DeletionOptions.defaults().retries(), backoff));
        List<DeferrableConstraint> initiallyDeferred =
                new DeclaredConstraints(registry.deferred(), dialect).require(transactions);
        Function<Database, Deletions> deletions = database -> {
            Hooks hooks = settings.listeners().hooks(registry, database);
            return new Deletions(registry, transactions, dialect, settings.clock(), backoff, hooks, initiallyDeferred);
        };
        Function<Database, TrashBin> trash = database -> new TrashBin(
                registry,
                transactions,
                writing.retry(),
                settings.clock(),
                settings.listeners().restoreHooks(registry, database));
        return new Database(registry, dialect, transactions, deletions, writing, trash);
    }

    private static void requireFresh(Registry registry) {
        List<String> stale = registry.entries().stream()
                .filter(entry -> !entry.fingerprint().equals(entry.type().fingerprint()))
                .map(entry -> entry.table().model())
                .toList();
        if (!stale.isEmpty()) {
            throw new StaleRegistryException(registry.name(), stale);
        }
    }

    /**
     * Does work in one transaction: all that it does through what it is given happens, or nothing. The transaction is
     * kept if the work returns, and rolled back if it throws. It is not tried again: only the caller knows what else the
     * work does. Where this database has joined a transaction of the caller's, that one goes on afterwards.
     *
     * @param work is given this database within the transaction, for as long as it runs and on its own thread
     */
    public <R> R inTransaction(Function<Database, R> work) {
        return transactions.join(joined -> work.apply(new Database(
                registry, dialect, joined, same -> deletions.in(joined), writing, same -> trash.in(joined))));
    }

    /**
     * Compares the tables of the database with the models: what is missing, what contradicts them, what makes deletes
     * slow. Reads the database's own catalogue, counts the live rows that refer to rows in the trash, and changes nothing.
     * On products other than H2 and PostgreSQL the types of columns are not compared.
     *
     * @throws dev.expunge.error.database.DatabaseException if the catalogue or the rows cannot be read
     */
    public SchemaReport verify() {
        return transactions.read(session -> Verification.of(registry, session));
    }

    /** Returns what is known of the deletes whose rows are in the trash. */
    public PastDeletions pastDeletions() {
        return new PastDeletions(trash);
    }

    /** Returns the registry that the database was opened with. */
    public Registry registry() {
        return registry;
    }

    /** Returns what the database can do. */
    public Dialect dialect() {
        return dialect;
    }

    Transactions transactions() {
        return transactions;
    }

    Deletions deletions() {
        return deletions;
    }

    TrashBin trash() {
        return trash;
    }

    PurgeReport purge(Table table, PurgeOptions options) {
        DeletionOptions deletion = DeletionOptions.defaults();
        return trash.purge(
                table,
                options,
                (purged, keys, within) -> deletions.in(within).hard().deleteKeys(purged, keys, deletion));
    }

    Writing writing() {
        return writing;
    }

    /**
     * @throws UnknownModelException if the registry does not hold the table's model
     */
    void requireModel(Table table) {
        if (registry.entries().stream().noneMatch(entry -> entry.table().model().equals(table.model()))) {
            throw new UnknownModelException(table.model(), registry.name());
        }
    }
}
