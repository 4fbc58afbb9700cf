/**
 * What a comparison of the live schema with the models finds, as data. Knows neither SQL nor JDBC.
 */
@NullMarked
package dev.expunge.schema;

import org.jspecify.annotations.NullMarked;
