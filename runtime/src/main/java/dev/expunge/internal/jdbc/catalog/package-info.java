/**
 * The tables of a live database, read from its own catalogue: columns, indexes, foreign keys, as the database spells them.
 */
@NullMarked
package dev.expunge.internal.jdbc.catalog;

import org.jspecify.annotations.NullMarked;
