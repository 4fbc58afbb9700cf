package dev.expunge.internal.query;

import dev.expunge.dialect.ReferenceChecks;
import dev.expunge.internal.transaction.Retry;

/**
 * How a database's records are written.
 *
 * @param checks who sees to it that parents are there
 * @param retry decides whether writing is tried again after a conflict
 */
public record Writing(ReferenceChecks checks, Retry retry) {}
