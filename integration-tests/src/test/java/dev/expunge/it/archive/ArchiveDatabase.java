package dev.expunge.it.archive;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Fills databases with the archive's tables. */
public final class ArchiveDatabase {

    private ArchiveDatabase() {}

    /** Returns a database with the archive's tables and some rows in each. */
    public static TestDatabase filled(Databases databases, Product product) throws SQLException {
        TestDatabase database = empty(databases, product);
        database.run(text("rows.sql"));
        return database;
    }

    /** Returns a database with the archive's tables. */
    public static TestDatabase empty(Databases databases, Product product) throws SQLException {
        TestDatabase database = databases.empty(product);
        database.run(text("schema.sql"));
        return database;
    }

    /** Returns a database with the archive's tables, whose constraints do themselves what the models declare. */
    public static TestDatabase actingItself(Databases databases, Product product) throws SQLException {
        TestDatabase database = databases.empty(product);
        database.run(text("schema.sql").replace("/*", "").replace("*/", ""));
        return database;
    }

    private static String text(String resource) {
        try (InputStream script = ArchiveDatabase.class.getResourceAsStream(resource)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read.", e);
        }
    }
}
