package dev.expunge.error.deletion;

import dev.expunge.error.ExpungeException;
import org.jspecify.annotations.Nullable;

/**
 * The supplier of a reference that is SET on delete has returned nothing, or nothing that the reference can hold.
 * Nothing was changed.
 */
public final class SupplierException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final String supplier;
    private final String reference;

    /**
     * @param supplier the qualified name of the supplier's class
     * @param reference the reference as people call it, {@code Album.label}
     * @param returned what it has returned, as people call it
     */
    @SuppressWarnings("exports")
    public SupplierException(String supplier, String reference, String returned, @Nullable Throwable cause) {
        super(
                supplier + " has returned " + returned + ", which " + reference
                        + " cannot be set to. Nothing was changed." + " Let it return the key of a row that is there.",
                cause);
        this.supplier = supplier;
        this.reference = reference;
    }

    /** Returns the qualified name of the supplier's class. */
    public String supplier() {
        return supplier;
    }

    /** Returns the reference as people call it. */
    public String reference() {
        return reference;
    }
}
