/**
 * Random models, rows and roots: the real planner's plan, run on a real database, against a model of what a delete means
 * that is slow, in memory and obviously right.
 */
package dev.expunge.it.oracle;
