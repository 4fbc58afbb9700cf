package trash;

import dev.expunge.field.BooleanField;
import dev.expunge.field.NumberField;
import dev.expunge.field.TextField;
import dev.expunge.spi.Generated;
import dev.expunge.spi.Path;

/** The fields of {@link Invoice} in conditions. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class InvoiceFields {
    /** Column {@code id}, the key. */
    public final NumberField<Integer> id;

    /**
     * Column {@code customer_id}, not null, refers to {@link Customer}, CASCADE on delete; {@link #customer()} goes on
     * to its fields.
     */
    public final NumberField<Long> customerId;

    /**
     * Column {@code payer_code}, not null, refers to {@code code} of {@link Customer}, RESTRICT on delete;
     * {@link #payer()} goes on to its fields.
     */
    public final TextField payerCode;

    /** Column {@code deleted}, not null. */
    public final BooleanField deleted;

    private final Path pathOfRow;

    InvoiceFields(Path path) {
        this.id = new NumberField<>(path, InvoiceModelType.COLUMN_ID);
        this.customerId = new NumberField<>(path, InvoiceModelType.COLUMN_CUSTOMER_ID);
        this.payerCode = new TextField(path, InvoiceModelType.COLUMN_PAYER_CODE);
        this.deleted = new BooleanField(path, InvoiceModelType.COLUMN_DELETED);
        this.pathOfRow = path;
    }

    /** Returns the fields of the {@link Customer} that {@code customerId} refers to. */
    public CustomerFields customer() {
        return CustomerModelType.TYPE.fields(pathOfRow.follow(InvoiceModelType.customerIdReference()));
    }

    /** Returns the fields of the {@link Customer} that {@code payerCode} refers to. */
    public CustomerFields payer() {
        return CustomerModelType.TYPE.fields(pathOfRow.follow(InvoiceModelType.payerCodeReference()));
    }
}
