package dev.expunge.jdbc;

/**
 * Hears of every statement that was sent, after the database answered. Called on the thread of the caller, inside its
 * transaction; what it throws reaches the caller and rolls back.
 */
@FunctionalInterface
public interface StatementListener {

    void sent(SentStatement statement);
}
