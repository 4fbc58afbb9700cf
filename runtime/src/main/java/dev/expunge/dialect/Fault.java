package dev.expunge.dialect;

/** What a refusal of the database means to us. */
public enum Fault {
    /** A foreign key would refer to nothing. */
    FOREIGN_KEY,
    /** A value that has to be unique is taken. */
    UNIQUE,
    /** A value that must not be null is. */
    NOT_NULL,
    /** Another transaction was in the way; the whole transaction may be tried again. */
    CONFLICT,
    /** A table does not exist. */
    MISSING_TABLE,
    /** A column does not exist. */
    MISSING_COLUMN,
    /** The user or the password is wrong. */
    AUTHENTICATION,
    /** The user may not do this. */
    PERMISSION,
    /** The connection is lost or cannot be made. */
    CONNECTION,
    /** Anything else. */
    OTHER;

    /** Returns the meaning of an SQLSTATE by the SQL standard's classes. */
    public static Fault ofStandard(String sqlState) {
        if (sqlState.startsWith("08")) {
            return CONNECTION;
        }
        if (sqlState.startsWith("28")) {
            return AUTHENTICATION;
        }
        if (sqlState.startsWith("40")) {
            return CONFLICT;
        }
        return sqlState.startsWith("23") ? FOREIGN_KEY : OTHER;
    }
}
