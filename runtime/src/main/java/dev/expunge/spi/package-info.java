/**
 * What generated code is written against: tables, rows and paths as data. Small, and stable across versions, because
 * generated code of other jars depends on it. Uses errors only.
 */
@NullMarked
package dev.expunge.spi;

import org.jspecify.annotations.NullMarked;
