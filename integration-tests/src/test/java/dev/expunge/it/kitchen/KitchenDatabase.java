package dev.expunge.it.kitchen;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Makes databases with the kitchen's tables. */
final class KitchenDatabase {

    private KitchenDatabase() {}

    /** Returns a database with the kitchen's tables and some rows in each. */
    static TestDatabase filled(Databases databases, Product product) throws SQLException {
        TestDatabase database = databases.empty(product);
        database.run(script());
        return database;
    }

    /** Returns the same on H2, with texts that are blind to case. */
    static TestDatabase blindToCase(Databases databases) throws SQLException {
        TestDatabase database = databases.empty(Product.H2);
        database.run(script().replace("varchar(", "varchar_ignorecase("));
        return database;
    }

    private static String script() {
        try (InputStream script = KitchenDatabase.class.getResourceAsStream("kitchen.sql")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("kitchen.sql cannot be read.", e);
        }
    }
}
