/**
 * Where the store lives during a tour: a schema of its own, filled from the Chinook data. Plain JDBC and the generated
 * managers.
 */
@NullMarked
package dev.expunge.sample.database;

import org.jspecify.annotations.NullMarked;
