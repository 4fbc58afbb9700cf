package dev.expunge.error;

/** Several rows match a query that asks for one. */
public final class MultipleRecordsException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final String model;

    public MultipleRecordsException(String model) {
        super("More than one " + model + " matches the query. Use first() or list(), or filter further.");
        this.model = model;
    }

    /** The model's name, without its package. */
    public String model() {
        return model;
    }
}
