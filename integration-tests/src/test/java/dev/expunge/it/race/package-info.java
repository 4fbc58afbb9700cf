/**
 * Threads that insert children while others delete their parents.
 */
@NullMarked
package dev.expunge.it.race;

import org.jspecify.annotations.NullMarked;
