package dev.expunge.dialect;

/** What becomes of the DELETE of a row that refers to itself. */
public enum SelfReferrers {
    /** The row is deleted, as the SQL standard has it. Rows may be pointed at themselves before they are deleted. */
    DELETED,

    /** It is refused, because the constraint is checked while the row is still there. */
    REFUSED,

    /** Nobody has tried. It is tried where nothing else is left. */
    UNKNOWN
}
