/**
 * Compares the live schema with the models of a registry. Only reads, and only the database's own catalogue.
 */
@NullMarked
package dev.expunge.internal.schema;

import org.jspecify.annotations.NullMarked;
