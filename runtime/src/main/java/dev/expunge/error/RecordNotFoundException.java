package dev.expunge.error;

/** A row that was asked for does not exist. */
public final class RecordNotFoundException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final String model;

    private RecordNotFoundException(String model, String message) {
        super(message);
        this.model = model;
    }

    /** The row of a key does not exist. */
    public static RecordNotFoundException ofKey(String model, Object key) {
        return new RecordNotFoundException(
                model, "There is no " + model + " with the key " + key + ". Use find(key) if it may be missing.");
    }

    /** No row matches a query that asks for one. */
    public static RecordNotFoundException ofQuery(String model) {
        return new RecordNotFoundException(
                model, "No " + model + " matches the query. Use find() or first() if there may be none.");
    }

    /** The model's name, without its package. */
    public String model() {
        return model;
    }
}
