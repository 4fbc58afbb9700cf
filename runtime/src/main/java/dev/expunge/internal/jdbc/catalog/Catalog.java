package dev.expunge.internal.jdbc.catalog;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Table;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tables of a live database. Reads one when it is asked for; for use within one session. */
public final class Catalog {

    private static final String[] KINDS = {
        "TABLE", "BASE TABLE", "PARTITIONED TABLE", "FOREIGN TABLE", "VIEW", "MATERIALIZED VIEW"
    };

    private final Session session;
    private final Spelling spelling;
    private final List<String> homes;
    private final Map<Location, String> kinds;

    private Catalog(Session session, Spelling spelling, List<String> homes, Map<Location, String> kinds) {
        this.session = session;
        this.spelling = spelling;
        this.homes = List.copyOf(homes);
        this.kinds = kinds;
    }

    /** Returns the catalogue of a session's database. */
    public static Catalog of(Session session) {
        return session.catalog(database -> new Catalog(
                session,
                Spelling.of(database, session.dialect()),
                homes(database.getConnection(), session.dialect()),
                kinds(database)));
    }

    public Spelling spelling() {
        return spelling;
    }

    /** Returns the live table that statements on a table find; without a schema, where the session looks for it. */
    public Optional<LiveTable> find(Table table) {
        return locate(table).map(this::read);
    }

    /** Returns where that table is. */
    public Optional<Location> locate(Table table) {
        List<Location> named = kinds.keySet().stream()
                .filter(location -> spelling.means(table.name(), location.name()))
                .toList();
        if (table.schema().isPresent()) {
            String schema = table.schema().get();
            return named.stream()
                    .filter(location -> spelling.means(schema, location.home()))
                    .findFirst();
        }
        return homes.stream()
                .flatMap(home ->
                        named.stream().filter(location -> location.home().equals(home)))
                .findFirst();
    }

    /** Returns where else there are tables of that name. */
    public List<String> elsewhere(Table table) {
        return kinds.keySet().stream()
                .filter(location -> location.name().equalsIgnoreCase(table.name()))
                .map(Location::described)
                .toList();
    }

    private LiveTable read(Location location) {
        boolean view = kinds.getOrDefault(location, "").contains("VIEW");
        return session.catalog(database -> {
            TableReader reader = new TableReader(database, location);
            return view
                    ? new LiveTable(location, true, reader.columns(), List.of(), List.of())
                    : new LiveTable(location, false, reader.columns(), reader.indexes(), reader.references());
        });
    }

    /** Returns where tables are that are named without a schema; products without schemas have catalogs, or nothing. */
    private static List<String> homes(Connection connection, Dialect dialect) throws SQLException {
        Optional<String> query = dialect.searchedSchemas();
        if (query.isEmpty()) {
            String schema = Location.orEmpty(connection.getSchema());
            return List.of(schema.isEmpty() ? Location.orEmpty(connection.getCatalog()) : schema);
        }
        List<String> homes = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query.get())) {
            while (rows.next()) {
                homes.add(rows.getString(1));
            }
        }
        return homes;
    }

    private static Map<Location, String> kinds(DatabaseMetaData database) throws SQLException {
        Map<Location, String> kinds = new LinkedHashMap<>();
        try (ResultSet rows = database.getTables(null, null, "%", KINDS)) {
            while (rows.next()) {
                kinds.put(Location.read(rows, ""), Location.orEmpty(rows.getString("TABLE_TYPE")));
            }
        }
        return kinds;
    }
}
