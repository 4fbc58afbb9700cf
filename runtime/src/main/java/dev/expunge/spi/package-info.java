/** What generated code may touch, and nothing else. */
@NullMarked
package dev.expunge.spi;

import org.jspecify.annotations.NullMarked;
