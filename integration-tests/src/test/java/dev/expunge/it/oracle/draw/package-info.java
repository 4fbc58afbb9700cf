/** Draws scenarios from a seed: models that obey the compiler's rules or know none, rows, join tables. It uses scenarios only. */
package dev.expunge.it.oracle.draw;
