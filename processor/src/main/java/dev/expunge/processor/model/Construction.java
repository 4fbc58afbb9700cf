package dev.expunge.processor.model;

/** How an instance of a model is made from a row. */
public enum Construction {
    /** A constructor without parameters; then each field is set. */
    EMPTY_THEN_SET,
    /** A constructor with a parameter for each field, in field order: records, and classes with such a constructor. */
    ALL_FIELDS
}
