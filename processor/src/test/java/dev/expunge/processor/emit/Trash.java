package dev.expunge.processor.emit;

import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ColumnOptions;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import dev.expunge.processor.model.SoftDeletion;
import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import java.util.List;
import java.util.Optional;

/** Models whose rows go to the trash, and some beside them; their sources are under {@code fixture/trash}. */
final class Trash {

    static final ModelDescriptor CUSTOMER = Described.aClass("trash", "Customer")
            .generatedId("long", "id")
            .field("java.lang.String", "email", "email", new ColumnOptions(true, "", 0, 0, 0), false)
            .field("java.lang.String", "code", "code", new ColumnOptions(true, "", 12, 0, 0), false)
            .nullable("java.time.LocalDateTime", "deletedAt")
            .marked(new SoftDeletion(
                    mark("deletedAt", "deleted_at", ValueKind.LOCAL_DATE_TIME),
                    Optional.empty(),
                    mark("deletion_id", "deletion_id", ValueKind.UUID),
                    mark("deleted_by", "deleted_by", ValueKind.STRING)))
            .build();

    static final ModelDescriptor INVOICE = Described.aRecord("trash", "Invoice")
            .id("int", "id")
            .reference(HeldAs.VALUE, "customerId", CUSTOMER, OnDelete.CASCADE, false)
            .referenceTo("code", "payerCode", CUSTOMER, "java.lang.String")
            .field("boolean", "deleted")
            .marked(new SoftDeletion(
                    Optional.empty(),
                    flag("deleted"),
                    mark("deletion_id", "deletion_id", ValueKind.UUID),
                    Optional.empty()))
            .build();

    static final ModelDescriptor LETTER = Described.aRecord("trash", "Letter")
            .id("int", "id")
            .field("java.lang.String", "subject", "subject", new ColumnOptions(true, "", 0, 0, 0), true)
            .marked(new SoftDeletion(Optional.empty(), flag("is_gone"), Optional.empty(), Optional.empty()))
            .build();

    static final ModelDescriptor SESSION = Described.aRecord("trash", "Session")
            .id("int", "id")
            .reference("customerId", CUSTOMER, OnSoftDelete.DELETE)
            .build();

    static final ModelDescriptor PAYMENT = Described.aRecord("trash", "Payment")
            .id("int", "id")
            .reference("invoiceId", INVOICE, OnSoftDelete.KEEP)
            .build();

    static final List<ModelDescriptor> MODELS = List.of(CUSTOMER, INVOICE, LETTER, SESSION, PAYMENT);

    private Trash() {}

    private static Optional<ColumnDescriptor> mark(String field, String column, ValueKind kind) {
        ValueTypeName type = new ValueTypeName(kind, kind.className());
        return Optional.of(new ColumnDescriptor(field, column, type, true, ColumnOptions.NONE));
    }

    private static Optional<ColumnDescriptor> flag(String name) {
        ValueTypeName type = new ValueTypeName(ValueKind.BOOLEAN, "boolean");
        return Optional.of(new ColumnDescriptor(name, name, type, false, ColumnOptions.NONE));
    }
}
