package trash;

import dev.expunge.spi.Generated;
import dev.expunge.spi.ModelDescription;
import dev.expunge.spi.ModelDescription.ColumnDescription;
import dev.expunge.spi.ModelDescription.MarksDescription;

/** What other compilations know of {@link Customer}. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.ModelProcessor")
@ModelDescription(
        format = 1,
        model = Customer.class,
        table = "customer",
        keyOnlyInstances = true,
        columns = {
            @ColumnDescription(field = "id", name = "id", type = "long", key = true, generated = true),
            @ColumnDescription(field = "email", name = "email", type = "java.lang.String", unique = true),
            @ColumnDescription(field = "code", name = "code", type = "java.lang.String", unique = true, length = 12),
            @ColumnDescription(
                    field = "deletedAt", name = "deleted_at", type = "java.time.LocalDateTime", nullable = true)
        },
        marks = @MarksDescription(
                deletedAt = @ColumnDescription(
                        field = "deletedAt", name = "deleted_at", type = "java.time.LocalDateTime", nullable = true),
                deletionId = @ColumnDescription(
                        field = "deletion_id", name = "deletion_id", type = "java.util.UUID", nullable = true),
                deletedBy = @ColumnDescription(
                        field = "deleted_by", name = "deleted_by", type = "java.lang.String", nullable = true)),
        fingerprint = "00000000660201f4")
final class CustomerModelDescription {
    private CustomerModelDescription() {}
}
