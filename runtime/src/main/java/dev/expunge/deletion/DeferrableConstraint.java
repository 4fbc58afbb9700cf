package dev.expunge.deletion;

import dev.expunge.spi.Reference;

/**
 * A foreign key constraint that the database can check later than at once.
 *
 * @param name its name in the database, unquoted, in the schema of the reference's table
 * @param reference the reference that it checks
 */
public record DeferrableConstraint(String name, Reference reference) {}
