/**
 * Keys of every type and kind of column: what finds the rows that refer to them.
 */
package dev.expunge.it.keys;
