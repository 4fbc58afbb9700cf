package dev.expunge.internal.jdbc.catalog;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads what the catalogue says about one table. */
final class TableReader {

    private final DatabaseMetaData database;
    private final @Nullable String catalog;
    private final @Nullable String schema;
    private final Location location;

    TableReader(DatabaseMetaData database, Location location) {
        this.database = database;
        this.location = location;
        this.catalog = location.catalog().isEmpty() ? null : location.catalog();
        this.schema = location.schema().isEmpty() ? null : location.schema();
    }

    /** Returns the columns in order; the catalogue is searched by patterns, so others may come along. */
    List<LiveColumn> columns() throws SQLException {
        List<LiveColumn> columns = new ArrayList<>();
        try (ResultSet rows = database.getColumns(catalog, pattern(location.schema()), pattern(location.name()), "%")) {
            while (rows.next()) {
                if (Location.read(rows, "").name().equals(location.name())) {
                    columns.add(column(rows));
                }
            }
        }
        return columns;
    }

    private static LiveColumn column(ResultSet row) throws SQLException {
        String typeName = Location.orEmpty(row.getString("TYPE_NAME"));
        int nullable = row.getInt("NULLABLE");
        return new LiveColumn(
                row.getString("COLUMN_NAME"),
                typeName,
                ColumnTypes.of(row.getInt("DATA_TYPE"), typeName),
                nullable == DatabaseMetaData.columnNullableUnknown
                        ? Optional.empty()
                        : Optional.of(nullable == DatabaseMetaData.columnNullable));
    }

    private @Nullable String pattern(String name) throws SQLException {
        String escape = Location.orEmpty(database.getSearchStringEscape());
        if (name.isEmpty()) {
            return null;
        }
        return escape.isEmpty()
                ? name
                : name.replace(escape, escape + escape)
                        .replace("_", escape + "_")
                        .replace("%", escape + "%");
    }

    /** Returns the primary key, if there is one, and the indexes. */
    List<LiveIndex> indexes() throws SQLException {
        List<LiveIndex> indexes = new ArrayList<>();
        Map<Integer, String> key = new TreeMap<>();
        try (ResultSet rows = database.getPrimaryKeys(catalog, schema, location.name())) {
            while (rows.next()) {
                key.put(rows.getInt("KEY_SEQ"), rows.getString("COLUMN_NAME"));
            }
        }
        if (!key.isEmpty()) {
            indexes.add(new LiveIndex("primary key", List.copyOf(key.values()), true, ""));
        }
        Map<String, IndexRows> others = new LinkedHashMap<>();
        try (ResultSet rows = database.getIndexInfo(catalog, schema, location.name(), false, true)) {
            while (rows.next()) {
                if (rows.getShort("TYPE") != DatabaseMetaData.tableIndexStatistic) {
                    others.computeIfAbsent(rows.getString("INDEX_NAME"), IndexRows::new)
                            .add(rows);
                }
            }
        }
        others.values().forEach(other -> indexes.add(other.index()));
        return indexes;
    }

    /** Returns the foreign keys; the columns of two to the same parent come mixed, but those of each in order. */
    List<LiveReference> references() throws SQLException {
        Map<String, LiveReference> references = new LinkedHashMap<>();
        int unnamed = 0;
        try (ResultSet rows = database.getImportedKeys(catalog, schema, location.name())) {
            while (rows.next()) {
                String name = Location.orEmpty(rows.getString("FK_NAME"));
                unnamed += rows.getInt("KEY_SEQ") == 1 ? 1 : 0;
                String identity = name.isEmpty() ? "unnamed " + unnamed : name;
                Map<String, String> columns = new HashMap<>();
                if (references.containsKey(identity)) {
                    columns.putAll(references.get(identity).columns());
                }
                columns.put(rows.getString("FKCOLUMN_NAME"), rows.getString("PKCOLUMN_NAME"));
                references.put(
                        identity,
                        new LiveReference(
                                identity,
                                Location.read(rows, "PK"),
                                columns,
                                DeleteRule.of(rows.getShort("DELETE_RULE"))));
            }
        }
        return List.copyOf(references.values());
    }
}
