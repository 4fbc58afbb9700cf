package trash;

import static dev.expunge.annotation.OnDelete.RESTRICT;
import static dev.expunge.deletion.DeletionPlan.because;
import static dev.expunge.deletion.Reason.EXCLUSION;
import static dev.expunge.deletion.Reason.REFERRERS;
import static dev.expunge.deletion.Reason.ROOTS;

import dev.expunge.deletion.DeletionPlan;
import dev.expunge.deletion.Registry;
import dev.expunge.deletion.SoftDeletionPlan;
import dev.expunge.spi.Generated;

/** What deleting the models of {@link Office} does, in order. */
@Generated
@javax.annotation.processing.Generated("dev.expunge.processor.RegistryProcessor")
final class OfficePlans {
    private OfficePlans() {}

    static Registry registry() {
        return Registry.named("trash.Office")
                .model(CustomerModelType.TYPE, "00000000660201f4", OfficePlans::customer, OfficePlans::customerToTrash)
                .model(InvoiceModelType.TYPE, "0000000066722657", OfficePlans::invoice, OfficePlans::invoiceToTrash)
                .model(LetterModelType.TYPE, "00000000313733bc", OfficePlans::letter, OfficePlans::letterToTrash)
                .model(PaymentModelType.TYPE, "00000000c2b81530", OfficePlans::payment)
                .model(SessionModelType.TYPE, "0000000067ec65c0", OfficePlans::session)
                .build();
    }

    private static DeletionPlan customer() {
        return DeletionPlan.deleting(CustomerModelType.TABLE)
                .collect(CustomerModelType.TABLE, because(ROOTS, REFERRERS))
                .collect(InvoiceModelType.TABLE, because(REFERRERS, EXCLUSION), InvoiceModelType.customerIdReference())
                .guard(RESTRICT, InvoiceModelType.payerCodeReference())
                .deleteReferring(SessionModelType.TABLE, SessionModelType.customerIdReference())
                .deleteReferring(PaymentModelType.TABLE, PaymentModelType.invoiceIdReference())
                .delete(InvoiceModelType.TABLE)
                .delete(CustomerModelType.TABLE)
                .build();
    }

    private static SoftDeletionPlan customerToTrash() {
        return SoftDeletionPlan.of(
                DeletionPlan.marking(CustomerModelType.TABLE)
                        .collect(CustomerModelType.TABLE, because(ROOTS, REFERRERS))
                        .collect(InvoiceModelType.TABLE, because(EXCLUSION), InvoiceModelType.customerIdReference())
                        .guard(RESTRICT, InvoiceModelType.payerCodeReference())
                        .mark(InvoiceModelType.TABLE)
                        .mark(CustomerModelType.TABLE)
                        .keep(PaymentModelType.invoiceIdReference())
                        .build(),
                DeletionPlan.deletingBelow(CustomerModelType.TABLE).deleteReferring(SessionModelType.TABLE).build(),
                SessionModelType.customerIdReference());
    }

    private static DeletionPlan invoice() {
        return DeletionPlan.deleting(InvoiceModelType.TABLE)
                .collect(InvoiceModelType.TABLE, because(ROOTS, REFERRERS))
                .deleteReferring(PaymentModelType.TABLE, PaymentModelType.invoiceIdReference())
                .delete(InvoiceModelType.TABLE)
                .build();
    }

    private static SoftDeletionPlan invoiceToTrash() {
        return SoftDeletionPlan.of(
                DeletionPlan.marking(InvoiceModelType.TABLE)
                        .markRoots()
                        .keep(PaymentModelType.invoiceIdReference())
                        .build());
    }

    private static DeletionPlan letter() {
        return DeletionPlan.deleting(LetterModelType.TABLE).deleteRoots().build();
    }

    private static SoftDeletionPlan letterToTrash() {
        return SoftDeletionPlan.of(DeletionPlan.marking(LetterModelType.TABLE).markRoots().build());
    }

    private static DeletionPlan payment() {
        return DeletionPlan.deleting(PaymentModelType.TABLE).deleteRoots().build();
    }

    private static DeletionPlan session() {
        return DeletionPlan.deleting(SessionModelType.TABLE).deleteRoots().build();
    }
}
