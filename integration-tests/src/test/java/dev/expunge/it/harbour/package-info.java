/** Models of a harbour: rows that belong to one other row each, and rows that name another by something else than its key. */
@NullMarked
package dev.expunge.it.harbour;

import org.jspecify.annotations.NullMarked;
