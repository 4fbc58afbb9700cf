/**
 * Draws scenarios from a seed. It uses scenarios, and what is expected of the steps so far, so that the next one finds
 * something to do.
 */
package dev.expunge.it.oracle.trash.draw;
