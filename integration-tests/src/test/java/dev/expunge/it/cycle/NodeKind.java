package dev.expunge.it.cycle;

import dev.expunge.Manager;
import dev.expunge.it.database.Databases;
import dev.expunge.it.database.Product;
import dev.expunge.it.database.TestDatabase;
import java.sql.SQLException;
import java.util.Locale;

/** Each kind of node, with its table and its manager. */
public enum NodeKind {
    LOOSE_NODE("integer"),
    FIXED_NODE("integer not null"),
    KEPT_LOOSE_NODE("integer check (id = 1 or inside_id is not null)"),
    KEPT_FIXED_NODE("integer not null");

    private final String column;

    NodeKind(String column) {
        this.column = column;
    }

    /**
     * Returns a database with the table and some rows.
     *
     * @param rows what follows {@code insert into}; the constraint comes after them
     */
    public TestDatabase filled(Databases databases, Product product, String rows) throws SQLException {
        TestDatabase database = databases.empty(product);
        database.run("""
                create table %1$s (id integer primary key, inside_id %2$s);
                insert into %1$s %3$s;
                create index %1$s_inside on %1$s (inside_id);
                alter table %1$s add foreign key (inside_id) references %1$s
                """.formatted(table(), column, rows));
        return database;
    }

    public String table() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Manager<?, Integer, ?> manager(NodesManagers nodes) {
        return switch (this) {
            case LOOSE_NODE -> nodes.looseNode();
            case FIXED_NODE -> nodes.fixedNode();
            case KEPT_LOOSE_NODE -> nodes.keptLooseNode();
            case KEPT_FIXED_NODE -> nodes.keptFixedNode();
        };
    }

    /** Whether the outermost rows are in none. */
    public boolean isLoose() {
        return this == LOOSE_NODE || this == KEPT_LOOSE_NODE;
    }

    /** Whether a delete has to leave references between deleted rows as they are. */
    public boolean isKept() {
        return this == KEPT_LOOSE_NODE || this == KEPT_FIXED_NODE;
    }
}
