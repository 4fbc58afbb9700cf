package dev.expunge;

/** How a database is opened. */
public final class DatabaseSettings {
    private DatabaseSettings() {}
}
