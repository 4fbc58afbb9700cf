/**
 * Seams towards JDBC that users may implement: where connections and transactions come from, who listens to statements.
 */
@NullMarked
package dev.expunge.jdbc;

import org.jspecify.annotations.NullMarked;
