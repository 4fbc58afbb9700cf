package dev.expunge.dialect;

/** How a list of keys reaches the database. */
public enum KeyListCarrier {
    /** One parameter per value: {@code IN (?, ?, ...)}, in lists of a few fixed sizes. */
    IN_LIST,
    /**
     * One parameter per column for the whole list: {@code = ANY (?)}, and for several columns {@code IN (SELECT * FROM
     * unnest(?, ?))}.
     */
    ARRAY
}
