package dev.expunge.it.database;

/** The database products that scenarios run on. */
public enum Product {
    H2,
    POSTGRESQL
}
