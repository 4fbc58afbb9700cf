package dev.expunge.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction that our statements run in. It is kept or undone once, and then left. */
interface Transaction {

    Connection connection();

    /**
     * Returns the transaction that goes on while a stream is open: its statement was accepted, and what follows is mixed
     * with the caller's own work.
     */
    Transaction whileStreaming() throws SQLException;

    /** Whether it began with our work and ends with it. */
    boolean isOurs();

    /** Returns what is to be done once it is committed. */
    AfterCommit afterCommit();

    /** Makes our changes part of what they belong to: the database, or the caller's transaction. */
    void keep() throws SQLException;

    /** Takes our changes back, and nobody else's. */
    void undo() throws SQLException;

    /** Gives the connection back as it was. */
    void leave() throws SQLException;
}
