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
        try (InputStream script = KitchenDatabase.class.getResourceAsStream("kitchen.sql")) {
            database.run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("kitchen.sql cannot be read.", e);
        }
        return database;
    }
}
