/**
 * Reads and inserts records: selections become statements, rows become records, records become rows.
 */
@NullMarked
package dev.expunge.internal.query;

import org.jspecify.annotations.NullMarked;
