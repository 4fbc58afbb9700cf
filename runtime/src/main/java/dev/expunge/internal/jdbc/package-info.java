/**
 * Statements on a connection: parameters, rows, keys, and what the database says when it refuses.
 */
@NullMarked
package dev.expunge.internal.jdbc;

import org.jspecify.annotations.NullMarked;
