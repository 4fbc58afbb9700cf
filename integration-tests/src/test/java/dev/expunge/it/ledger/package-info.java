/**
 * Ledgers, and for each way in which a delete of one can fail a model that makes it fail.
 */
@NullMarked
package dev.expunge.it.ledger;

import org.jspecify.annotations.NullMarked;
