/**
 * Join tables: which models a field of several records links, and what the columns of the table are called.
 *
 * <p>Uses {@code compiler}, {@code jakarta}, {@code member}, {@code column}, {@code key} and {@code reference}. Does not know that deletes
 * see a join table as a table like any other.
 */
package dev.expunge.processor.read.join;
