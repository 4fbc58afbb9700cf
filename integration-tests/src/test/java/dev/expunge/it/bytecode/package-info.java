/**
 * What class files refer to, read from their constant pools.
 */
package dev.expunge.it.bytecode;
