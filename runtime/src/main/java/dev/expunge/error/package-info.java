/** What can go wrong while a plan runs. */
@NullMarked
package dev.expunge.error;

import org.jspecify.annotations.NullMarked;
