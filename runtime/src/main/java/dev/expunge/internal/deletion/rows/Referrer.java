package dev.expunge.internal.deletion.rows;

import java.util.List;

/**
 * A row that refers to another.
 *
 * @param key its key
 * @param parent what it refers to
 * @param isTrashed whether it is in the trash
 */
public record Referrer(List<Object> key, List<Object> parent, boolean isTrashed) {}
