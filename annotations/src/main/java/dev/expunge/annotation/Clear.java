package dev.expunge.annotation;

/**
 * Whether a reference may be taken away on rows that are about to be deleted, in order to open a cycle: set to null, or if
 * it is never null and leads to its own table, pointed at the row itself.
 */
public enum Clear {
    /** The reference may be cleared. */
    ALLOWED,

    /**
     * The reference is not cleared, because a trigger or a CHECK constraint would object. Between models it opens no
     * cycle, as if it were never null. Rows that refer to rows of their own table are deleted deepest first: where the
     * database checks constraints row by row, that is one statement for each level. Rows that refer to each other in a
     * circle have no deepest one; those alone are pointed at themselves first.
     */
    NEVER
}
