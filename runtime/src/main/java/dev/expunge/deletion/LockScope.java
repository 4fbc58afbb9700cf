package dev.expunge.deletion;

/** Which rows a delete locks when it reads their keys, where the database can lock rows. */
public enum LockScope {
    /**
     * None: what others insert meanwhile is met by the constraints, or not at all; what they change meanwhile is deleted as
     * it was read, even if it refers to something else by then, or no longer matches.
     */
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
