package dev.expunge.internal.jdbc.catalog;

import dev.expunge.dialect.Dialect;
import java.nio.charset.StandardCharsets;
import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/** Tells whether a name in the catalogue is what the database understands by a name in our statements. */
public final class Spelling {

    private final Dialect dialect;
    private final boolean folds;
    private final boolean toUpperCase;
    private final boolean keepsQuoted;
    private final int longest;

    private Spelling(Dialect dialect, boolean folds, boolean toUpperCase, boolean keepsQuoted, int longest) {
        this.dialect = dialect;
        this.folds = folds;
        this.toUpperCase = toUpperCase;
        this.keepsQuoted = keepsQuoted;
        this.longest = longest;
    }

    static Spelling of(DatabaseMetaData database, Dialect dialect) throws SQLException {
        boolean toUpperCase = database.storesUpperCaseIdentifiers();
        return new Spelling(
                dialect,
                toUpperCase || database.storesLowerCaseIdentifiers(),
                toUpperCase,
                database.supportsMixedCaseQuotedIdentifiers(),
                database.getMaxTableNameLength());
    }

    /**
     * Whether a live thing is the one that a name means.
     *
     * @param name as the model declares it
     * @param live as the catalogue has it
     */
    public boolean means(String name, String live) {
        boolean quoted = !dialect.identifier(name).equals(name);
        String kept = kept(name);
        if (quoted && keepsQuoted) {
            return live.equals(kept);
        }
        if (!quoted && folds) {
            return live.equals(toUpperCase ? kept.toUpperCase(Locale.ROOT) : kept);
        }
        return live.equalsIgnoreCase(kept);
    }

    /** PostgreSQL cuts off what is too long, wherever a name stands; it counts bytes. */
    private String kept(String name) {
        String kept = name;
        while (longest > 0 && kept.getBytes(StandardCharsets.UTF_8).length > longest) {
            kept = kept.substring(0, kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept;
    }
}
