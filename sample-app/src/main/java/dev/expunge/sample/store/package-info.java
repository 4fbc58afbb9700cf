/**
 * The Chinook record store: its eleven tables as models, under the names they have in the database.
 *
 * <p>Reference data and small rows are records, what other rows refer to as an object is a class. For each reference the
 * comment on it says why a delete of the parent does what it does.
 */
@NullMarked
package dev.expunge.sample.store;

import org.jspecify.annotations.NullMarked;
