/**
 * Deletes in chunks, on real databases.
 */
package dev.expunge.it.bulk;
