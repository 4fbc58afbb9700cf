/**
 * The sample application where its users would run it.
 */
package dev.expunge.it.sample;
