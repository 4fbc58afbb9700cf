/**
 * Links: the rows of a join table that hold the key of one row, read and changed.
 *
 * <p>Uses {@code sql}, {@code jdbc}, {@code transaction} and, for the rows on either side, {@code query}. Knows neither
 * records nor deletes: a delete sees a join table as any other table.
 */
@NullMarked
package dev.expunge.internal.link;

import org.jspecify.annotations.NullMarked;
