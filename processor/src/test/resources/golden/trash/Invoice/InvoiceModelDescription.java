package trash;

import dev.expunge.spi.Generated;
import dev.expunge.spi.ModelDescription;
import dev.expunge.spi.ModelDescription.ColumnDescription;
import dev.expunge.spi.ModelDescription.MarksDescription;
import dev.expunge.spi.ModelDescription.ReferenceDescription;

/** What other compilations know of {@link Invoice}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
@ModelDescription(
        format = 1,
        model = Invoice.class,
        table = "invoice",
        columns = {
            @ColumnDescription(field = "id", name = "id", type = "int", key = true),
            @ColumnDescription(field = "customerId", name = "customer_id", type = "long"),
            @ColumnDescription(field = "payerCode", name = "payer_code", type = "java.lang.String"),
            @ColumnDescription(field = "deleted", name = "deleted", type = "boolean")
        },
        references = {
            @ReferenceDescription(
                    field = "customerId", columns = "customer_id", parent = Customer.class, onDelete = "CASCADE"),
            @ReferenceDescription(
                    field = "payerCode",
                    columns = "payer_code",
                    parent = Customer.class,
                    parentFields = "code",
                    onDelete = "RESTRICT",
                    oneToOne = true,
                    clear = false)
        },
        marks = @MarksDescription(
                flag = @ColumnDescription(field = "deleted", name = "deleted", type = "boolean"),
                deletionId = @ColumnDescription(
                        field = "deletion_id", name = "deletion_id", type = "java.util.UUID", nullable = true)),
        fingerprint = "0000000066722657")
final class InvoiceModelDescription {
    private InvoiceModelDescription() {}
}
