package dev.expunge.internal.jdbc.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where a live table is, in the catalogue's own spelling.
 *
 * @param catalog its catalog, or empty
 * @param schema its schema, or empty
 * @param name its name
 */
public record Location(String catalog, String schema, String name) {

    static Location read(ResultSet row, String prefix) throws SQLException {
        return new Location(
                orEmpty(row.getString(prefix + "TABLE_CAT")),
                orEmpty(row.getString(prefix + "TABLE_SCHEM")),
                row.getString(prefix + "TABLE_NAME"));
    }

    /** Returns what statements call the schema: some products call it a catalog. */
    public String home() {
        return schema.isEmpty() ? catalog : schema;
    }

    /** Returns the table's name, with its schema if it has one. */
    public String described() {
        return home().isEmpty() ? name : home() + "." + name;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
