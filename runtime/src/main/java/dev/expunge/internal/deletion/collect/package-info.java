/**
 * How the rows of one table are found, and which of them are left to deletes that are running already. It may use plans,
 * rows and words, and ask guards how many are wanted.
 */
@NullMarked
package dev.expunge.internal.deletion.collect;

import org.jspecify.annotations.NullMarked;
