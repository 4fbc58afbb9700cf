package dev.expunge.schema;

/** The ways in which a live schema, or what is in it, and the models disagree. */
public enum Problem {
    /** A table does not exist. */
    MISSING_TABLE,
    /** A column does not exist. */
    MISSING_COLUMN,
    /** A column allows null and its field does not, or the other way round. */
    NULLABILITY,
    /** A column cannot hold the values of its field. */
    TYPE,
    /** Two rows could share what must be unique: a key, or what is declared so. */
    NOT_UNIQUE,
    /** No constraint keeps a reference from naming a row that does not exist. */
    MISSING_FOREIGN_KEY,
    /** The constraint of a reference does, on delete, what the model does not say, or not what it says. */
    ON_DELETE,
    /** No index finds the rows that refer to a row: each delete of a parent reads the whole table. */
    MISSING_INDEX,
    /** What has to be unique among live rows is unique among those in the trash as well, so that they keep their values. */
    UNIQUE_IN_TRASH,
    /** Live rows refer by CASCADE to rows in the trash: somebody else has written them, or moved them there. */
    LIVE_BELOW_TRASH
}
