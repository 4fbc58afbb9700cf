/** Models of a gallery that Jakarta Persistence maps: nothing is said twice, and tables are those that it would create. */
@NullMarked
package dev.expunge.it.gallery;

import org.jspecify.annotations.NullMarked;
