/**
 * The world of rows, and what each step has to make of it, slow, in memory and obviously right. It uses scenarios only, and
 * nothing of the processor's or the runtime's.
 */
package dev.expunge.it.oracle.trash.expect;
