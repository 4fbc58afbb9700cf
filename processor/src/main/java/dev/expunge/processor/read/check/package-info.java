/**
 * What a model may not look like, whatever its columns and references are: its shape, misplaced annotations, hidden fields,
 * and features that this version refuses.
 *
 * <p>Uses {@code compiler} and {@code member}. Reads nothing: it only adds findings.
 */
package dev.expunge.processor.read.check;
