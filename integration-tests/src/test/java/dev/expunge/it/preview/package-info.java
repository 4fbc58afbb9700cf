/** Models of a festival, whose deletes are looked at beforehand. */
@NullMarked
package dev.expunge.it.preview;

import org.jspecify.annotations.NullMarked;
