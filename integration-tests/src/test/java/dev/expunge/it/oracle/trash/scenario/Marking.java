package dev.expunge.it.oracle.trash.scenario;

/** How the rows of a model are marked as deleted. */
public enum Marking {
    /** They are not: a delete removes them. */
    NONE,
    /** By the time, the id of the delete, and who asked for it. */
    TIMED,
    /** By a flag and the id of the delete. */
    FLAGGED_WITH_ID,
    /** By a flag alone. */
    FLAGGED;

    public boolean isSoft() {
        return this != NONE;
    }

    /** Whether rows tell which delete took them. */
    public boolean keepsId() {
        return this == TIMED || this == FLAGGED_WITH_ID;
    }
}
