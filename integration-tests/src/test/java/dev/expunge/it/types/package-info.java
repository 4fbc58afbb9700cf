/**
 * Every type that a field may have, with the values at its edges.
 */
package dev.expunge.it.types;
