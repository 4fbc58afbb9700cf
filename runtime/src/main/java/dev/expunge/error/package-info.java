/**
 * Everything that can go wrong at run time, as unchecked exceptions. Uses no other package.
 */
@NullMarked
package dev.expunge.error;

import org.jspecify.annotations.NullMarked;
