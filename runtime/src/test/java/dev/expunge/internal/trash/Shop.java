package dev.expunge.internal.trash;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionOptions;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.PurgeOptions;
import dev.expunge.deletion.PurgeReport;
import dev.expunge.deletion.Reason;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Customers with invoices, both soft-deletable, remarks on invoices, which are not, folders in a tree, and jobs, of which
 * each may restrict another, and badges, which go to customer 3, in an H2 of a test's own. Now is noon; deletes of the morning are named by their hour.
 */
final class Shop implements AutoCloseable {

    private static final Column<Integer> ID = Column.required("id", "id", ValueTypes.INTEGER);
    private static final Marks MARKS = Marks.timed(
                    Column.optional("deletedAt", "deleted_at", ValueTypes.INSTANT),
                    Column.optional("deletionId", "deletion_id", ValueTypes.UUID))
            .withDeletedBy(Column.optional("deletedBy", "deleted_by", ValueTypes.STRING));
    private static final Column<String> EMAIL = Column.optional("email", "email", ValueTypes.STRING);
    private static final Column<Integer> CUSTOMER = Column.required("customer", "customer_id", ValueTypes.INTEGER);
    private static final Column<Integer> INVOICE = Column.required("invoice", "invoice_id", ValueTypes.INTEGER);
    private static final Column<Integer> PARENT = Column.optional("parent", "parent_id", ValueTypes.INTEGER);
    private static final Column<Integer> BOSS = Column.optional("boss", "boss_id", ValueTypes.INTEGER);
    private static final Column<Integer> OWNER = Column.required("owner", "owner_id", ValueTypes.INTEGER);
    private static final Column<Long> VERSION = Column.required("version", "version", ValueTypes.LONG);

    static final Table CUSTOMERS =
            table("Customer", EMAIL, VERSION).withVersion(VERSION).withMarks(MARKS);
    static final Table INVOICES = table("Invoice", CUSTOMER).withMarks(MARKS);
    static final Table REMARKS = table("Remark", INVOICE);
    static final Table FOLDERS = table("Folder", PARENT).withMarks(MARKS);
    static final Table JOBS = table("Job", BOSS).withMarks(MARKS);
    private static final Table BADGES = table("Badge", OWNER);

    private static final Reference TO_CUSTOMER = Reference.toKey("customer", INVOICES, CUSTOMERS, CUSTOMER);
    private static final Reference TO_INVOICE = Reference.toKey("invoice", REMARKS, INVOICES, INVOICE);
    private static final Reference TO_PARENT = Reference.toKey("parent", FOLDERS, FOLDERS, PARENT);
    private static final Reference TO_BOSS = Reference.toKey("boss", JOBS, JOBS, BOSS);

    private static final Reference TO_OWNER = Reference.toKey("owner", BADGES, CUSTOMERS, OWNER);

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final JdbcDataSource dataSource = new JdbcDataSource();
    private Consumer<String> heard = sent -> {};
    private final TrashBin trash;
    private final LentTransactions transactions;
    private final Deletions deletions;

    Shop() {
        this(RestoreHooks.none());
    }

    /** Opens a shop where somebody hears of folders before and after they are restored, by their ids. */
    static Shop withFoldersHeard(Consumer<Integer> before, Consumer<Integer> after) {
        RestoreHook hearsBefore = (record, restore) -> before.accept((Integer) record);
        RestoreHook hearsAfter = (record, restore) -> after.accept((Integer) record);
        Model folders = new Model(FOLDERS, Constraints.none());
        return new Shop(new RestoreHooks(
                Map.of(FOLDERS.model(), new RestoreHooks.OfModel(folders, List.of(hearsBefore), List.of(hearsAfter)))));
    }

    private Shop(RestoreHooks hooks) {
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        String marks = ", deleted_at TIMESTAMP WITH TIME ZONE, deletion_id UUID, deleted_by VARCHAR)";
        execute("CREATE TABLE customer (id INT PRIMARY KEY, email VARCHAR, version BIGINT DEFAULT 0 NOT NULL" + marks);
        execute("CREATE TABLE invoice (id INT PRIMARY KEY, customer_id INT NOT NULL REFERENCES customer" + marks);
        execute("CREATE TABLE remark (id INT PRIMARY KEY, invoice_id INT NOT NULL REFERENCES invoice)");
        execute("CREATE TABLE folder (id INT PRIMARY KEY, parent_id INT REFERENCES folder" + marks);
        execute("CREATE TABLE job (id INT PRIMARY KEY, boss_id INT REFERENCES job" + marks);
        execute("CREATE TABLE badge (id INT PRIMARY KEY, owner_id INT NOT NULL REFERENCES customer)");
        Registry registry = registry();
        SessionSettings settings =
                new SessionSettings(new H2Dialect(), Reporting.to(statement -> heard.accept(statement.sql())), 100);
        transactions = new LentTransactions(
                TransactionSource.own(ConnectionSource.of(dataSource)).with(settings));
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        Backoff backoff = new Backoff(length -> {});
        this.trash = new TrashBin(registry, transactions, Retry.NEVER, clock, hooks);
        this.deletions =
                new Deletions(registry, transactions, new H2Dialect(), clock, backoff, Hooks.none(), List.of());
    }

    private static Table table(String model, Column<?>... others) {
        Column<?>[] columns = Stream.concat(Stream.of(ID), Stream.of(others)).toArray(Column<?>[]::new);
        return Table.of("shop." + model, model.toLowerCase(Locale.ROOT))
                .withColumns(columns)
                .withKey(ID);
    }

    private static Registry registry() {
        Set<Reason> read = DeletionPlan.because(Reason.ROOTS, Reason.REFERRERS);
        Set<Reason> cycle = DeletionPlan.because(Reason.ROOTS, Reason.CYCLE);
        return Registry.named("shop.Shop")
                .model(
                        new Model(CUSTOMERS, Constraints.none().unique(EMAIL)),
                        "",
                        () -> DeletionPlan.deleting(CUSTOMERS)
                                .collect(CUSTOMERS, read)
                                .collect(INVOICES, DeletionPlan.because(Reason.REFERRERS), TO_CUSTOMER)
                                .setTo(TO_OWNER, 3)
                                .deleteReferring(REMARKS, TO_INVOICE)
                                .delete(INVOICES)
                                .delete(CUSTOMERS)
                                .build())
                .model(
                        new Model(INVOICES, Constraints.none().reference(OnDelete.CASCADE, TO_CUSTOMER)),
                        "",
                        () -> DeletionPlan.deleting(INVOICES)
                                .collect(INVOICES, read)
                                .deleteReferring(REMARKS, TO_INVOICE)
                                .delete(INVOICES)
                                .build())
                .model(
                        new Model(REMARKS, Constraints.none().reference(OnDelete.CASCADE, TO_INVOICE)),
                        "",
                        () -> DeletionPlan.deleting(REMARKS).deleteRoots().build())
                .model(
                        new Model(BADGES, Constraints.none().reference(OnDelete.SET, TO_OWNER)),
                        "",
                        () -> DeletionPlan.deleting(BADGES).deleteRoots().build())
                .model(
                        new Model(FOLDERS, Constraints.none().reference(OnDelete.CASCADE, TO_PARENT)),
                        "",
                        () -> DeletionPlan.deleting(FOLDERS)
                                .repeat(DeletionPlan.rows(FOLDERS, cycle, TO_PARENT))
                                .clear(TO_PARENT)
                                .delete(FOLDERS)
                                .build())
                .model(
                        new Model(JOBS, Constraints.none().reference(OnDelete.RESTRICT, TO_BOSS)),
                        "",
                        () -> DeletionPlan.deleting(JOBS)
                                .collect(JOBS, DeletionPlan.because(Reason.ROOTS, Reason.REFERRERS, Reason.EXCLUSION))
                                .guard(OnDelete.RESTRICT, TO_BOSS)
                                .clear(TO_BOSS)
                                .delete(JOBS)
                                .build())
                .build();
    }

    /** Compares the tables with the models. */
    SchemaReport verify() {
        return transactions.read(session -> Verification.of(registry(), session));
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
        heard = sent -> {
            if (sent.contains(text)) {
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
