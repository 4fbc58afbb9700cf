package dev.expunge.error;

/** A model was asked for that the database's registry does not hold. */
public final class UnknownModelException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    public UnknownModelException(String model, String registry) {
        super("The registry " + registry + " does not hold " + model + ", so nothing is known of what refers to it. Add"
                + " it with @ModelRegistry(models = ...) or includes = ..., and compile the registry again.");
    }
}
