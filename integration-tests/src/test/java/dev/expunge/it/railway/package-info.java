/** Models of stations: deleting one takes every kind of step over ten tables. */
@NullMarked
package dev.expunge.it.railway;

import org.jspecify.annotations.NullMarked;
