package dev.expunge.annotation;

/**
 * What happens to a row that cannot be soft-deleted when a row that it references by {@link OnDelete#CASCADE} goes to
 * the trash.
 */
public enum OnSoftDelete {
    /** Nothing is declared: right for a soft-deletable child, an error for any other. */
    UNDECLARED,

    /** The row stays as it is, and nothing that references it is reached through it. */
    KEEP,

    /** The row is physically deleted, with everything that depends on it; a restore does not bring it back. */
    DELETE
}
