/** The entries of the annotation processor: rounds, deferral, options. */
@NullMarked
package dev.expunge.processor;

import org.jspecify.annotations.NullMarked;
