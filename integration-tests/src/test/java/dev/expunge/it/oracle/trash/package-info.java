/**
 * Random models of which some are soft-deletable, and what happens to their rows one thing after another: deletes, restores,
 * purges, inserts, by the real planner's plans on a real database, against a model of the trash that is slow, in memory and
 * obviously right. Here are the tests, what they count and what makes a failure smaller; they use every room below, and no
 * room uses them.
 */
package dev.expunge.it.oracle.trash;
