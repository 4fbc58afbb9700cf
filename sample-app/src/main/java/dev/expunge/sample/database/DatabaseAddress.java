package dev.expunge.sample.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Where a database is and who asks.
 *
 * @param url its JDBC address
 * @param user who connects
 * @param password the user's password
 */
public record DatabaseAddress(String url, String user, String password) {

    /** Returns the address of an H2 in memory that nobody else knows, and that vanishes with its last connection. */
    public static DatabaseAddress inMemory() {
        return new DatabaseAddress("jdbc:h2:mem:tour-" + UUID.randomUUID(), "sa", "");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** The address without the password, which belongs on no screen. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
