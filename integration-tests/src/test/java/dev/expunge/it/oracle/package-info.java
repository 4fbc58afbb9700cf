/**
 * Random models, rows and roots: the real planner's plan, run on a real database, against a model of what a delete means
 * that is slow, in memory and obviously right. Here are the tests, what they count and what makes a failure smaller; they
 * use every room below but that of the trash, and no room uses them.
 */
package dev.expunge.it.oracle;
