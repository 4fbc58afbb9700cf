/**
 * What deletes send, leave and report, on each database product.
 */
package dev.expunge.it.deletion;
