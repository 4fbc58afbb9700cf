package dev.expunge.internal.transaction;

import java.sql.Connection;

/** The caller's transaction while a stream of ours is open in it: nothing of it is ours to keep or to undo. */
record CallersTransaction(Connection connection) implements Transaction {

    @Override
    public Transaction whileStreaming() {
        return this;
    }

    @Override
    public boolean isOurs() {
        return false;
    }

    @Override
    public AfterCommit afterCommit() {
        return AfterCommit.ofUnknown();
    }

    @Override
    public void keep() {
        // The caller commits.
    }

    @Override
    public void undo() {
        // The caller rolls back.
    }

    @Override
    public void leave() {
        // The connection is the caller's.
    }
}
