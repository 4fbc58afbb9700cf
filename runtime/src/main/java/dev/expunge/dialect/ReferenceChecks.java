package dev.expunge.dialect;

/** Who sees to it that a new record's parents are there, and stay until it is stored. */
public enum ReferenceChecks {
    /** The foreign keys of the database alone. */
    CONSTRAINT,
    /**
     * We do as well: before records are inserted, the rows that they refer to are locked. For a database whose foreign
     * keys do not wait for a delete that is under way, and for one without foreign keys.
     */
    LOCK_PARENT
}
