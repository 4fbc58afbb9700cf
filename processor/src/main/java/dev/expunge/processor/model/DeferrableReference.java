package dev.expunge.processor.model;

/**
 * A reference whose constraint a registry declares deferrable.
 *
 * @param model the model that holds it
 * @param field its field
 * @param constraint the constraint's name in the database
 * @param anchor the place of the declaration
 */
public record DeferrableReference(TypeName model, String field, String constraint, Anchor anchor) {}
