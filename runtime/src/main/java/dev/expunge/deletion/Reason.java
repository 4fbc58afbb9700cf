package dev.expunge.deletion;

/** Why the keys of a table are read before anything is deleted: the name of every SELECT that a delete costs. */
public enum Reason {
    /** The rows to start from are found once and locked; later statements name them by their keys. */
    ROOTS("the rows to delete are found once, and locked"),
    /** Other rows refer to these, and are found by their keys. */
    REFERRERS("rows that refer to them are found by their keys"),
    /** A guard or an update of the same table must leave out the rows that are deleted anyway. */
    EXCLUSION("a guard or an update of this table leaves out the rows that are deleted"),
    /** Hooks are called with the records of the table, so whole rows are read. */
    HOOKS("hooks hear of its records"),
    /** The table is part of a cycle of references, so its rows are found in rounds. */
    CYCLE("its rows refer to each other, and are found in rounds");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    /** Returns the reason as a half sentence for people. */
    public String sentence() {
        return sentence;
    }
}
