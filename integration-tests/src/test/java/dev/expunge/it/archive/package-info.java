/**
 * Models of an archive, small enough to write every row of a scenario down: each on-delete action that the record store
 * has no place for, and references of a table to itself.
 */
@NullMarked
package dev.expunge.it.archive;

import org.jspecify.annotations.NullMarked;
