package dev.expunge.internal.jdbc.catalog;

import dev.expunge.dialect.Dialect;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/** Tells whether a name in the catalogue is what the database understands by a name in our statements. */
public final class Spelling {

    private final Dialect dialect;
    private final boolean folds;
    private final boolean toUpperCase;
    private final boolean keepsQuoted;

    private Spelling(Dialect dialect, boolean folds, boolean toUpperCase, boolean keepsQuoted) {
        this.dialect = dialect;
        this.folds = folds;
        this.toUpperCase = toUpperCase;
        this.keepsQuoted = keepsQuoted;
    }

    static Spelling of(DatabaseMetaData database, Dialect dialect) throws SQLException {
        boolean toUpperCase = database.storesUpperCaseIdentifiers();
        return new Spelling(
                dialect,
                toUpperCase || database.storesLowerCaseIdentifiers(),
                toUpperCase,
                database.supportsMixedCaseQuotedIdentifiers());
    }

    /**
     * Whether a live thing is the one that a name means.
     *
     * @param name as the model declares it
     * @param live as the catalogue has it
     */
    public boolean means(String name, String live) {
        boolean quoted = !dialect.identifier(name).equals(name);
        if (quoted && keepsQuoted) {
            return live.equals(name);
        }
        if (!quoted && folds) {
            return live.equals(toUpperCase ? name.toUpperCase(Locale.ROOT) : name);
        }
        return live.equalsIgnoreCase(name);
    }
}
