package dev.expunge.it.schema;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Locale;

/** Makes databases by the scripts that are generated beside registries. */
public final class Scripts {

    private Scripts() {}

    /** Returns a database with the tables of a registry, given by its managers. */
    public static TestDatabase created(Class<?> managers, Databases databases, Product product) throws SQLException {
        TestDatabase database = databases.empty(product);
        database.run(text(managers, product));
        return database;
    }

    /** Returns the script of a registry, given by its managers. */
    public static String text(Class<?> managers, Product product) {
        String registry = managers.getSimpleName().replace("Managers", "");
        String name = registry + "." + product.name().toLowerCase(Locale.ROOT) + ".sql";
        try (InputStream script = managers.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read.", e);
        }
    }
}
