/** Models of a recording studio: who hears of deletes, and what they may do then. */
@NullMarked
package dev.expunge.it.studio;

import org.jspecify.annotations.NullMarked;
