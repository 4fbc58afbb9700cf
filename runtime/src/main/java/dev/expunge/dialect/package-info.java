/** Questions about what a database product can do. */
@NullMarked
package dev.expunge.dialect;

import org.jspecify.annotations.NullMarked;
