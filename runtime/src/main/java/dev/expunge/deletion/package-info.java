/**
 * Deletion plans as data, and what a delete reports. Knows neither SQL nor JDBC.
 */
@NullMarked
package dev.expunge.deletion;

import org.jspecify.annotations.NullMarked;
