package dev.expunge.processor.model;

/**
 * How a field's value becomes one that a column holds.
 *
 * @param converter the class that converts it
 * @param ordered whether values can be compared by their order, which is that of what the column holds
 */
public record Conversion(TypeName converter, boolean ordered) {}
