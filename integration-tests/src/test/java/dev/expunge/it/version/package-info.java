/** Models of a help desk whose rows count their changes, and what that means for deletes. */
@NullMarked
package dev.expunge.it.version;

import org.jspecify.annotations.NullMarked;
