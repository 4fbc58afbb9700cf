package trash;

import dev.expunge.Database;
import dev.expunge.DatabaseSettings;
import dev.expunge.PastDeletions;
import dev.expunge.spi.Generated;
import dev.expunge.spi.RegistryDescription;
import java.sql.Connection;
import java.util.function.Function;
import javax.sql.DataSource;

/** The managers of {@link Office}, one for each of its models. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.RegistryProcessor")
@RegistryDescription(
        registry = Office.class,
        models = {Customer.class, Invoice.class, Letter.class, Payment.class, Session.class},
        fingerprints = {
            "00000000660201f4",
            "0000000066722657",
            "00000000313733bc",
            "00000000c2b81530",
            "0000000067ec65c0"
        })
public final class OfficeManagers {
    private final Database database;

    private OfficeManagers(Database database) {
        this.database = database;
    }

    /** Opens the database behind a data source; each call of a manager is a transaction of its own. */
    public static OfficeManagers on(DataSource dataSource) {
        return new OfficeManagers(Database.open(OfficePlans.registry(), dataSource));
    }

    /** Opens the database behind a connection; every call joins the connection's transaction. */
    public static OfficeManagers on(Connection connection) {
        return new OfficeManagers(Database.open(OfficePlans.registry(), connection));
    }

    /** Opens a database as its settings say. */
    public static OfficeManagers on(DatabaseSettings settings) {
        return new OfficeManagers(Database.open(OfficePlans.registry(), settings));
    }

    /** Returns the managers of a database that is open, as a listener is told it. */
    public static OfficeManagers on(Database database) {
        return new OfficeManagers(database);
    }

    /**
     * Does work in one transaction: all that it does through the managers it is given happens, or nothing, if it
     * throws. It is not tried again.
     */
    public <R> R inTransaction(Function<OfficeManagers, R> work) {
        return database.inTransaction(joined -> work.apply(new OfficeManagers(joined)));
    }

    /** Returns the database that the managers work on. */
    public Database database() {
        return database;
    }

    /** Returns the deletes whose rows are in the trash. */
    public PastDeletions deletions() {
        return database.pastDeletions();
    }

    /**
     * Returns the manager of {@link Customer}. A delete moves rows to the trash, in order:
     *
     * <ol>
     *   <li>find the live rows of Customer (ROOTS, REFERRERS)
     *   <li>find the live rows of Invoice by Invoice.customerId (EXCLUSION)
     *   <li>refuse if Invoice.payerCode of a live row that stays refers to them (RESTRICT)
     *   <li>delete Session by Session.customerId of marked rows
     *   <li>mark Invoice
     *   <li>mark Customer
     * </ol>
     *
     * <p>Rows that stay keep their reference: Payment.invoiceId (KEEP).
     *
     * <p>A delete for good does, in order:
     *
     * <ol>
     *   <li>find the rows of Customer (ROOTS, REFERRERS)
     *   <li>find the rows of Invoice by Invoice.customerId (REFERRERS, EXCLUSION)
     *   <li>refuse if Invoice.payerCode of a row that stays refers to them (RESTRICT)
     *   <li>delete Session by Session.customerId
     *   <li>delete Payment by Payment.invoiceId
     *   <li>delete Invoice
     *   <li>delete Customer
     * </ol>
     */
    public CustomerManager customer() {
        return new CustomerManager(database);
    }

    /**
     * Returns the manager of {@link Invoice}. A delete moves rows to the trash, in order:
     *
     * <ol>
     *   <li>mark Invoice by the condition
     * </ol>
     *
     * <p>Rows that stay keep their reference: Payment.invoiceId (KEEP).
     *
     * <p>A delete for good does, in order:
     *
     * <ol>
     *   <li>find the rows of Invoice (ROOTS, REFERRERS)
     *   <li>delete Payment by Payment.invoiceId
     *   <li>delete Invoice
     * </ol>
     */
    public InvoiceManager invoice() {
        return new InvoiceManager(database);
    }

    /**
     * Returns the manager of {@link Letter}. A delete moves rows to the trash, in order:
     *
     * <ol>
     *   <li>mark Letter by the condition
     * </ol>
     *
     * <p>A delete for good does, in order:
     *
     * <ol>
     *   <li>delete Letter by the condition
     * </ol>
     */
    public LetterManager letter() {
        return new LetterManager(database);
    }

    /**
     * Returns the manager of {@link Payment}. A delete does, in order:
     *
     * <ol>
     *   <li>delete Payment by the condition
     * </ol>
     */
    public PaymentManager payment() {
        return new PaymentManager(database);
    }

    /**
     * Returns the manager of {@link Session}. A delete does, in order:
     *
     * <ol>
     *   <li>delete Session by the condition
     * </ol>
     */
    public SessionManager session() {
        return new SessionManager(database);
    }
}
