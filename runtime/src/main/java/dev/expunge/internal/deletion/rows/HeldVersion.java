package dev.expunge.internal.deletion.rows;

import java.util.List;

/**
 * What a record knows of its row's version.
 *
 * @param key the row's key, as the record holds it
 * @param version the version that the row had when the record was read
 */
public record HeldVersion(List<Object> key, long version) {}
