/**
 * What each database product can do, as questions. Callers ask capabilities, never product names; the defaults are
 * pessimistic, so that an unknown database is slow, not wrong.
 */
@NullMarked
package dev.expunge.dialect;

import org.jspecify.annotations.NullMarked;
