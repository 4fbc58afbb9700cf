/** Typed columns, the operators on them, and conditions. */
@NullMarked
package dev.expunge.field;

import org.jspecify.annotations.NullMarked;
