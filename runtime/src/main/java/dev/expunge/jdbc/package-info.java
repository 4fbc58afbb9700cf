/** Seams towards JDBC that users may implement. */
@NullMarked
package dev.expunge.jdbc;

import org.jspecify.annotations.NullMarked;
