package trash;

import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Generated;
import dev.expunge.spi.Marks;
import dev.expunge.spi.MutableModelType;
import dev.expunge.spi.Row;
import dev.expunge.spi.RowWriter;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;

/** Reads and writes the rows of {@link Customer}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
public final class CustomerModelType extends MutableModelType<Customer, Long, CustomerFields> {
    public static final Column<Long> COLUMN_ID = Column.required("id", "id", ValueTypes.LONG);
    public static final Column<String> COLUMN_EMAIL = Column.required("email", "email", ValueTypes.STRING);
    public static final Column<String> COLUMN_CODE = Column.required("code", "code", ValueTypes.STRING);
    public static final Column<LocalDateTime> COLUMN_DELETED_AT =
            Column.optional("deletedAt", "deleted_at", ValueTypes.LOCAL_DATE_TIME);

    private static final Column<UUID> MARK_DELETION_ID = Column.optional("deletion_id", "deletion_id", ValueTypes.UUID);

    private static final Column<String> MARK_DELETED_BY =
            Column.optional("deleted_by", "deleted_by", ValueTypes.STRING);

    public static final Table TABLE = Table.of("trash.Customer", "customer")
            .withColumns(COLUMN_ID, COLUMN_EMAIL, COLUMN_CODE, COLUMN_DELETED_AT)
            .withGeneratedKey(COLUMN_ID)
            .withMarks(Marks.timed(COLUMN_DELETED_AT, MARK_DELETION_ID).withDeletedBy(MARK_DELETED_BY));

    public static final CustomerModelType TYPE = new CustomerModelType();

    private CustomerModelType() {
        super(TABLE, CustomerFields::new, Customer::new, "00000000660201f4");
    }

    @Override
    public Constraints constraints() {
        return Constraints.none().unique(COLUMN_EMAIL).unique(COLUMN_CODE);
    }

    @Override
    protected void fill(Customer record, Row row) {
        record.id = row.required(COLUMN_ID);
        record.email = row.required(COLUMN_EMAIL);
        record.code = row.required(COLUMN_CODE);
        record.deletedAt = row.optional(COLUMN_DELETED_AT);
    }

    @Override
    public void write(Customer record, RowWriter writer) {
        writer.set(COLUMN_ID, record.id);
        writer.set(COLUMN_EMAIL, record.email);
        writer.set(COLUMN_CODE, record.code);
        writer.set(COLUMN_DELETED_AT, record.deletedAt);
    }

    @Override
    public Optional<Long> keyOf(Customer record) {
        return record.id == 0 ? Optional.empty() : Optional.of(record.id);
    }

    @Override
    protected void setKey(Customer record, Long key) {
        record.id = key;
    }
}
