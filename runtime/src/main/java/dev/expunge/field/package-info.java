/**
 * Typed columns, operators and conditions, as data. Knows neither SQL nor JDBC.
 */
@NullMarked
package dev.expunge.field;

import org.jspecify.annotations.NullMarked;
