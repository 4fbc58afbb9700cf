/**
 * Runs scenarios on real databases, in every way that deletes can be asked for, and compares. It uses scenarios, dynamic
 * models and what is expected; how scenarios are drawn is nothing to it.
 */
package dev.expunge.it.oracle.run;
