package dev.expunge.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** Where the connections of our own transactions come from. */
public interface ConnectionSource {

    /** Returns a connection that nobody else uses until it is released. */
    Connection acquire() throws SQLException;

    /** Takes a connection back, committed or rolled back. */
    void release(Connection connection) throws SQLException;
}
