/**
 * The chapters of the tour: each says what somebody in the store wants, does it, and shows what happened.
 */
@NullMarked
package dev.expunge.sample.chapter;

import org.jspecify.annotations.NullMarked;
