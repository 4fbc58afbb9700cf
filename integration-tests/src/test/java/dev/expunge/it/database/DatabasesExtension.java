package dev.expunge.it.database;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the {@link Databases} of the run, started when the first test asks and closed after the last. */
public final class DatabasesExtension implements ParameterResolver {

    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(DatabasesExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Databases.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot().getStore(HERE).getOrComputeIfAbsent(Databases.class, key -> start(), Databases.class);
    }

    private static Databases start() {
        try {
            return new Databases();
        } catch (Exception e) {
            throw new IllegalStateException("The test databases cannot be started.", e);
        }
    }
}
