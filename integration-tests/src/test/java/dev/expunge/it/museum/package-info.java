/** Models of museums, a few for each scenario whose statements are written down in full. */
@NullMarked
package dev.expunge.it.museum;

import org.jspecify.annotations.NullMarked;
