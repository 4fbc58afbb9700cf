/**
 * Immutable descriptions of models, as every later room sees them.
 *
 * <p>Uses the annotations' enums only. Knows no compiler types: where a description has to remember its place in the
 * source it carries an opaque {@link dev.expunge.processor.model.Anchor}.
 */
package dev.expunge.processor.model;
