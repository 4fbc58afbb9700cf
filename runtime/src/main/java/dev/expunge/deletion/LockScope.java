package dev.expunge.deletion;

/** Which rows a delete locks when it reads their keys, where the database can lock rows. */
public enum LockScope {
    /** None: rows that others insert or change meanwhile are met by the constraints, or not at all. */
    NONE,
    /** The rows to start from. */
    ROOTS,
    /** The rows to start from, and of what depends on them every row whose key is read. */
    CLOSURE;

    /** Whether the rows to start from are locked. */
    public boolean includesRoots() {
        return this != NONE;
    }

    /** Whether the rows that depend on them are locked. */
    public boolean includesReferrers() {
        return this == CLOSURE;
    }
}
