package dev.expunge.internal.jdbc.catalog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts an index together from the rows of the catalogue, one for each of its columns. */
final class IndexRows {

    private final String name;
    private final Map<Integer, String> columns = new TreeMap<>();
    private boolean unique;
    private String filter = "";

    IndexRows(String name) {
        this.name = name;
    }

    void add(ResultSet row) throws SQLException {
        columns.put((int) row.getShort("ORDINAL_POSITION"), Location.orEmpty(row.getString("COLUMN_NAME")));
        unique = !row.getBoolean("NON_UNIQUE");
        filter = Location.orEmpty(row.getString("FILTER_CONDITION"));
    }

    LiveIndex index() {
        return new LiveIndex(name, List.copyOf(columns.values()), unique, filter);
    }
}
