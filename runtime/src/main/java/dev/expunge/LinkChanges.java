package dev.expunge;

/**
 * What setting the links of a record has done.
 *
 * @param added links that were missing
 * @param removed links that were there and are not wanted
 */
public record LinkChanges(long added, long removed) {}
