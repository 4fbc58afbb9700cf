package dev.expunge.error;

import java.util.List;

/** Models have changed since the plans of their registry were made. */
public final class StaleRegistryException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param registry qualified name of the type that declares the registry
     * @param models qualified names of the models that have changed
     */
    public StaleRegistryException(String registry, List<String> models) {
        super("The deletion plans of " + registry + " are older than " + String.join(", ", models)
                + ". Recompile the module that declares " + registry + " against the models as they are now.");
    }
}
