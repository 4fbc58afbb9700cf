/**
 * Real databases for tests: H2 in memory and a PostgreSQL server of the test run's own, empty or with the Chinook data.
 */
package dev.expunge.it.database;
