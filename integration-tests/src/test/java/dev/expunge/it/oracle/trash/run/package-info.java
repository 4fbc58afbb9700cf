/**
 * Does the steps of scenarios on real databases, by models that the real planner has planned, and compares. It uses
 * scenarios, what is expected, and the translation of plans of the oracle of deletes; how scenarios are drawn is nothing to
 * it.
 */
package dev.expunge.it.oracle.trash.run;
