/**
 * Transactions: our own, the caller's that we join, those of a runner; what is tried again, and what a failure leaves. It
 * sends statements through {@code internal.jdbc} only.
 */
@NullMarked
package dev.expunge.internal.transaction;

import org.jspecify.annotations.NullMarked;
