package dev.expunge.internal.jdbc.catalog;

import java.sql.DatabaseMetaData;

/** What a foreign key does when a row is deleted that it refers to. */
public enum DeleteRule {
    REFUSE("no ON DELETE clause"),
    CASCADE("ON DELETE CASCADE"),
    SET_NULL("ON DELETE SET NULL"),
    SET_DEFAULT("ON DELETE SET DEFAULT");

    private final String clause;

    DeleteRule(String clause) {
        this.clause = clause;
    }

    static DeleteRule of(int rule) {
        return switch (rule) {
            case DatabaseMetaData.importedKeyCascade -> CASCADE;
            case DatabaseMetaData.importedKeySetNull -> SET_NULL;
            case DatabaseMetaData.importedKeySetDefault -> SET_DEFAULT;
            default -> REFUSE;
        };
    }

    /** Returns the clause that says it, for messages. */
    public String clause() {
        return clause;
    }
}
