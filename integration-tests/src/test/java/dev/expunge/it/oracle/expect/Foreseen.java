package dev.expunge.it.oracle.expect;

import java.util.Map;

/**
 * What a preview has to tell of a delete.
 *
 * @param deleted rows that would be deleted if nothing refused it, by model
 * @param reached rows that refer to deleted rows by CASCADE, by reference
 * @param updated rows whose reference would be set, by reference
 * @param blockers rows that refuse the delete, by reference
 * @param deletedTargets rows that would be set to a deleted row, by reference; those that a supplier names only if
 *     nothing blocks, since it is not asked otherwise
 */
public record Foreseen(
        Map<String, Long> deleted,
        Map<String, Long> reached,
        Map<String, Long> updated,
        Map<String, Long> blockers,
        Map<String, Long> deletedTargets) {}
