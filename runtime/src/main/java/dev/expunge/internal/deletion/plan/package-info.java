/**
 * A plan made ready to be run, and explained: its steps by phase, and the statements that they stand for. It may use the
 * rows and the words; it sends nothing.
 */
@NullMarked
package dev.expunge.internal.deletion.plan;

import org.jspecify.annotations.NullMarked;
