/**
 * The database, its managers and their queries: where a user begins.
 */
@NullMarked
package dev.expunge;

import org.jspecify.annotations.NullMarked;
