package dev.expunge.processor.plan;

/**
 * What became of a delete.
 *
 * @param refusal why it was refused, or empty
 * @param rows all rows afterwards, as text
 */
record Outcome(String refusal, String rows) {}
