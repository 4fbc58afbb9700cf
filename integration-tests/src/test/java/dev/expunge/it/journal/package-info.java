/**
 * What a test saw of the statements that were sent.
 */
package dev.expunge.it.journal;
