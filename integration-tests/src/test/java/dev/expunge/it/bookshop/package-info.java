/**
 * A bookshop whose books are known by a value type of its own: what is converted on the way to the database and back.
 */
package dev.expunge.it.bookshop;
