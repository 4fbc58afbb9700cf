package dev.expunge.annotation;

/** Whether a nullable reference may be set to null on rows that are about to be deleted, in order to open a cycle. */
public enum Clear {
    /** The reference may be cleared. */
    ALLOWED,

    /** The reference is never cleared, because a trigger or a CHECK constraint would object. */
    NEVER
}
