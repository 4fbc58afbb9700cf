/**
 * The back office of a record store: the command line of the tour.
 */
@NullMarked
package dev.expunge.sample;

import org.jspecify.annotations.NullMarked;
