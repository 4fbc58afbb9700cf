/** The deletion plan as data, and its explanation. */
@NullMarked
package dev.expunge.deletion;

import org.jspecify.annotations.NullMarked;
