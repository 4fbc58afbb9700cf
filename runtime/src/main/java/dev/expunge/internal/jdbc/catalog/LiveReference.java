package dev.expunge.internal.jdbc.catalog;

import java.util.Map;

/**
 * A foreign key of a live table.
 *
 * @param name the constraint's name
 * @param parent the table referred to
 * @param columns each of its columns with the column referred to
 * @param rule what the database does on delete
 */
public record LiveReference(String name, Location parent, Map<String, String> columns, DeleteRule rule) {

    public LiveReference {
        columns = Map.copyOf(columns);
    }
}
