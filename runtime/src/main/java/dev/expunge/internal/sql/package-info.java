/**
 * Statements as text with parameters, before they meet a connection. No value ever becomes text.
 */
@NullMarked
package dev.expunge.internal.sql;

import org.jspecify.annotations.NullMarked;
