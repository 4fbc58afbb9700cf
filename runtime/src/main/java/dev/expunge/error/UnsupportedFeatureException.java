package dev.expunge.error;

/** Something was asked for that the database cannot do. Nothing was sent. */
public final class UnsupportedFeatureException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param product the database product, as its dialect calls it
     * @param feature what was asked for, as the caller wrote it
     * @param help what to do instead
     */
    public UnsupportedFeatureException(String product, String feature, String help) {
        super(feature + " is not possible on " + product + ". " + help);
    }
}
