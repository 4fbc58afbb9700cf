/** The back office of a record store. */
@NullMarked
package dev.expunge.sample;

import org.jspecify.annotations.NullMarked;
