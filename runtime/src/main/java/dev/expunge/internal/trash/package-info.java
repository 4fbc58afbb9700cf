/**
 * What can be done with rows in the trash: reviving them, removing them for good, telling which deletes took them.
 */
@NullMarked
package dev.expunge.internal.trash;

import org.jspecify.annotations.NullMarked;
