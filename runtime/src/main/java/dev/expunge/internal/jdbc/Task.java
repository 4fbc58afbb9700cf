package dev.expunge.internal.jdbc;

/**
 * What a statement is sent for, so that an error can say where it happened.
 *
 * @param model the model whose rows are read or changed, as people call it
 * @param step what is done with them: {@code read}, {@code insert}, {@code step 3: delete}
 */
public record Task(String model, String step) {}
