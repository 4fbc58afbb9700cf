package trash;

import dev.expunge.annotation.OnDelete;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Generated;
import dev.expunge.spi.Marks;
import dev.expunge.spi.ModelType;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes the rows of {@link Invoice}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class InvoiceModelType extends ModelType<Invoice, Integer, InvoiceFields> {
    public static final Column<Integer> COLUMN_ID = Column.required("id", "id", ValueTypes.INTEGER);
    public static final Column<Long> COLUMN_CUSTOMER_ID = Column.required("customerId", "customer_id", ValueTypes.LONG);
    public static final Column<String> COLUMN_PAYER_CODE =
            Column.required("payerCode", "payer_code", ValueTypes.STRING);
    public static final Column<Boolean> COLUMN_DELETED = Column.required("deleted", "deleted", ValueTypes.BOOLEAN);

    private static final Column<UUID> MARK_DELETION_ID = Column.optional("deletion_id", "deletion_id", ValueTypes.UUID);

    public static final Table TABLE = Table.of("trash.Invoice", "invoice")
            .withColumns(COLUMN_ID, COLUMN_CUSTOMER_ID, COLUMN_PAYER_CODE, COLUMN_DELETED)
            .withKey(COLUMN_ID)
            .withMarks(Marks.flagged(COLUMN_DELETED).withDeletionId(MARK_DELETION_ID));

    public static final InvoiceModelType TYPE = new InvoiceModelType();

    private InvoiceModelType() {
        super(TABLE, InvoiceFields::new, "0000000066722657");
    }

    /** Returns the reference {@code customerId}, CASCADE on delete. */
    public static Reference customerIdReference() {
        return Reference.toKey("customerId", TABLE, CustomerModelType.TABLE, COLUMN_CUSTOMER_ID);
    }

    /** Returns the reference {@code payerCode}, RESTRICT on delete. */
    public static Reference payerCodeReference() {
        return new Reference(
                "payerCode",
                TABLE,
                List.of(COLUMN_PAYER_CODE),
                CustomerModelType.TABLE,
                List.of(CustomerModelType.COLUMN_CODE));
    }

    @Override
    public Constraints constraints() {
        return Constraints.none()
                .unique(COLUMN_PAYER_CODE)
                .reference(OnDelete.CASCADE, customerIdReference())
                .reference(OnDelete.RESTRICT, payerCodeReference());
    }

    @Override
    public Invoice read(Row row) {
        return new Invoice(
                row.required(COLUMN_ID),
                row.required(COLUMN_CUSTOMER_ID),
                row.required(COLUMN_PAYER_CODE),
                row.required(COLUMN_DELETED));
    }

    @Override
    public void write(Invoice record, RowWriter writer) {
        writer.set(COLUMN_ID, record.id());
        writer.set(COLUMN_CUSTOMER_ID, record.customerId());
        writer.set(COLUMN_PAYER_CODE, record.payerCode());
        writer.set(COLUMN_DELETED, record.deleted());
    }

    @Override
    public Optional<Integer> keyOf(Invoice record) {
        return Optional.of(record.id());
    }
}
