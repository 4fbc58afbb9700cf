package dev.expunge.it.docs.guide;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** Makes databases with the guide's tables. */
public final class GuideDatabase {

    private GuideDatabase() {}

    /** Returns a database with two artists, their albums and their tracks, and nothing in the other tables. */
    public static TestDatabase with(Databases databases, Product product) throws SQLException {
        TestDatabase database = databases.empty(product);
        try (InputStream script = GuideDatabase.class.getResourceAsStream("schema.sql")) {
            database.run(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("schema.sql cannot be read.", e);
        }
        database.run("""
                insert into artist values (1, 'Queen'), (2, 'Toto');
                insert into album values (11, 'Live Killers', 1), (12, 'Jazz', 1), (21, 'IV', 2);
                insert into track values (111, 11), (112, 11), (121, 12), (211, 21);
                """);
        return database;
    }
}
