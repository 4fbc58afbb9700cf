/**
 * The rows of a delete: how they are named, collected, counted, and the statements that name them by keys. It knows
 * single steps, never a whole plan, and has no words for people.
 */
@NullMarked
package dev.expunge.internal.deletion.rows;

import org.jspecify.annotations.NullMarked;
