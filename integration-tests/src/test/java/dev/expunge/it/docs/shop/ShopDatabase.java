package dev.expunge.it.docs.shop;

import dev.expunge.it.database.Databases;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import dev.expunge.it.schema.Scripts;
import java.sql.SQLException;

/** Makes databases with the guide's tables, by the script that is generated for them. */
public final class ShopDatabase {

    private ShopDatabase() {}

    /** Returns a database with two customers and their invoices, and nothing in the other tables. */
    public static TestDatabase with(Databases databases, Product product) throws SQLException {
        TestDatabase database = Scripts.created(ShopManagers.class, databases, product);
        database.run("""
                insert into customer (id, email) values (1, 'ann@example.org'), (2, 'bob@example.org');
                insert into invoice (id, customer_id) values (11, 1), (12, 1), (13, 1), (21, 2);
                """);
        return database;
    }
}
