/** Opening a database, querying it, and deleting from it. */
@NullMarked
package dev.expunge;

import org.jspecify.annotations.NullMarked;
