/** Models of a lending library: references that are set to something else when what they refer to goes. */
@NullMarked
package dev.expunge.it.library;

import org.jspecify.annotations.NullMarked;
