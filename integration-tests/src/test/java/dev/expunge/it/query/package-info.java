/** What queries send, read and refuse, on an archive of songs. */
@NullMarked
package dev.expunge.it.query;

import org.jspecify.annotations.NullMarked;
