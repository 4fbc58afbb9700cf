/**
 * Why a delete is refused, and what stands in its way; nothing was changed. Uses {@code error} alone.
 */
@NullMarked
package dev.expunge.error.deletion;

import org.jspecify.annotations.NullMarked;
