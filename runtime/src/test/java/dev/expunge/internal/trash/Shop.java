package dev.expunge.internal.trash;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Reason;
import dev.expunge.deletion.Registry;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Customers with invoices, both soft-deletable, remarks on invoices, which are not, folders in a tree, jobs, of which each
 * may restrict another, and badges, which go to customer 3.
 */
final class Shop extends TrashScenario {

    private static final Column<String> EMAIL = Column.optional("email", "email", ValueTypes.STRING);
    private static final Column<Integer> CUSTOMER = Column.required("customer", "customer_id", ValueTypes.INTEGER);
    private static final Column<Integer> INVOICE = Column.required("invoice", "invoice_id", ValueTypes.INTEGER);
    private static final Column<Integer> PARENT = Column.optional("parent", "parent_id", ValueTypes.INTEGER);
    private static final Column<Integer> BOSS = Column.optional("boss", "boss_id", ValueTypes.INTEGER);
    private static final Column<Integer> OWNER = Column.required("owner", "owner_id", ValueTypes.INTEGER);
    private static final Column<Long> VERSION = Column.required("version", "version", ValueTypes.LONG);

    static final Table CUSTOMERS = soft("Customer", EMAIL, VERSION).withVersion(VERSION);
    static final Table INVOICES = soft("Invoice", CUSTOMER);
    static final Table REMARKS = table("Remark", INVOICE);
    static final Table FOLDERS = soft("Folder", PARENT);
    static final Table JOBS = soft("Job", BOSS);
    private static final Table BADGES = table("Badge", OWNER);

    private static final Reference TO_CUSTOMER = Reference.toKey("customer", INVOICES, CUSTOMERS, CUSTOMER);
    private static final Reference TO_INVOICE = Reference.toKey("invoice", REMARKS, INVOICES, INVOICE);
    private static final Reference TO_PARENT = Reference.toKey("parent", FOLDERS, FOLDERS, PARENT);
    private static final Reference TO_BOSS = Reference.toKey("boss", JOBS, JOBS, BOSS);
    private static final Reference TO_OWNER = Reference.toKey("owner", BADGES, CUSTOMERS, OWNER);

    Shop() {
        this(RestoreHooks.none());
    }

    /** Opens a shop where somebody hears of folders before and after they are restored, by their ids. */
    static Shop withFoldersHeard(Consumer<Integer> before, Consumer<Integer> after) {
        RestoreHook hearsBefore = (record, restore) -> before.accept((Integer) record);
        RestoreHook hearsAfter = (record, restore) -> after.accept((Integer) record);
        return new Shop(new RestoreHooks(Map.of(
                FOLDERS.model(),
                new RestoreHooks.OfModel(
                        model(FOLDERS, Constraints.none()), List.of(hearsBefore), List.of(hearsAfter)))));
    }

    private Shop(RestoreHooks hooks) {
        super(
                registry(),
                hooks,
                "CREATE TABLE customer (id INT PRIMARY KEY, email VARCHAR, version BIGINT DEFAULT 0 NOT NULL" + MARKED,
                "CREATE TABLE invoice (id INT PRIMARY KEY, customer_id INT NOT NULL REFERENCES customer" + MARKED,
                "CREATE TABLE remark (id INT PRIMARY KEY, invoice_id INT NOT NULL REFERENCES invoice)",
                "CREATE TABLE folder (id INT PRIMARY KEY, parent_id INT REFERENCES folder" + MARKED,
                "CREATE TABLE job (id INT PRIMARY KEY, boss_id INT REFERENCES job" + MARKED,
                "CREATE TABLE badge (id INT PRIMARY KEY, owner_id INT NOT NULL REFERENCES customer)");
    }

    private static Registry registry() {
        Set<Reason> read = DeletionPlan.because(Reason.ROOTS, Reason.REFERRERS);
        Set<Reason> cycle = DeletionPlan.because(Reason.ROOTS, Reason.CYCLE);
        return Registry.named("shop.Shop")
                .model(
                        model(CUSTOMERS, Constraints.none().unique(EMAIL)),
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
                        model(INVOICES, Constraints.none().reference(OnDelete.CASCADE, TO_CUSTOMER)),
                        "",
                        () -> DeletionPlan.deleting(INVOICES)
                                .collect(INVOICES, read)
                                .deleteReferring(REMARKS, TO_INVOICE)
                                .delete(INVOICES)
                                .build())
                .model(
                        model(REMARKS, Constraints.none().reference(OnDelete.CASCADE, TO_INVOICE)),
                        "",
                        () -> DeletionPlan.deleting(REMARKS).deleteRoots().build())
                .model(
                        model(BADGES, Constraints.none().reference(OnDelete.SET, TO_OWNER)),
                        "",
                        () -> DeletionPlan.deleting(BADGES).deleteRoots().build())
                .model(
                        model(FOLDERS, Constraints.none().reference(OnDelete.CASCADE, TO_PARENT)),
                        "",
                        () -> DeletionPlan.deleting(FOLDERS)
                                .repeat(DeletionPlan.rows(FOLDERS, cycle, TO_PARENT))
                                .clear(TO_PARENT)
                                .delete(FOLDERS)
                                .build())
                .model(
                        model(JOBS, Constraints.none().reference(OnDelete.RESTRICT, TO_BOSS)),
                        "",
                        () -> DeletionPlan.deleting(JOBS)
                                .collect(JOBS, DeletionPlan.because(Reason.ROOTS, Reason.REFERRERS, Reason.EXCLUSION))
                                .guard(OnDelete.RESTRICT, TO_BOSS)
                                .clear(TO_BOSS)
                                .delete(JOBS)
                                .build())
                .build();
    }
}
