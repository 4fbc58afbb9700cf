package dev.expunge.dialect;

/** What a refusal of the database means to us. */
public enum Fault {
    /** A foreign key would refer to nothing. */
    FOREIGN_KEY,
    /** A value that has to be unique is taken. */
    UNIQUE,
    /** A value that must not be null is. */
    NOT_NULL,
    /** A constraint of another kind does not hold. */
    CONSTRAINT,
    /** A value is too long, out of range, or of no form that its column takes. */
    UNFIT_VALUE,
    /** The transaction only reads, or has failed before. */
    TRANSACTION_STATE,
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
    /** The statement was cancelled, by a timeout or by somebody. */
    CANCELLED,
    /** The connection is lost or cannot be made. */
    CONNECTION,
    /** Anything else. */
    OTHER;

    /** Returns the meaning of an SQLSTATE by the SQL standard's classes, by X/Open's for what 42 leaves open, and
     * by what several products call a cancelled statement. */
    public static Fault ofStandard(String sqlState) {
        return switch (sqlState) {
            case "23502" -> NOT_NULL;
            case "23505" -> UNIQUE;
            case "40002" -> CONSTRAINT;
            case "40003" -> CONNECTION;
            case "23000", "23001", "23503", "23504" -> FOREIGN_KEY;
            case "57014" -> CANCELLED;
            case "42S02" -> MISSING_TABLE;
            case "42S22" -> MISSING_COLUMN;
            default -> ofClass(sqlState);
        };
    }

    private static Fault ofClass(String sqlState) {
        return switch (sqlState.length() < 2 ? "" : sqlState.substring(0, 2)) {
            case "08" -> CONNECTION;
            case "22" -> UNFIT_VALUE;
            case "23" -> CONSTRAINT;
            case "25" -> TRANSACTION_STATE;
            case "28" -> AUTHENTICATION;
            case "40" -> CONFLICT;
            default -> OTHER;
        };
    }
}
