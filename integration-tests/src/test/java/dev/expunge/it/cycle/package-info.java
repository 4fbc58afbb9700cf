/** Models whose rows refer to rows of their own table, in each way that matters to the order in which they go. */
@NullMarked
package dev.expunge.it.cycle;

import org.jspecify.annotations.NullMarked;
