package dev.expunge.processor.schema;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a script creates.
 *
 * @param tables the tables, parents before children where no circle prevents it
 */
record Schema(List<SchemaTable> tables) {

    Schema {
        tables = List.copyOf(tables);
    }

    /** Returns the schemas that tables are in, sorted. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        tables.forEach(table -> table.name().schema().ifPresent(names::add));
        return names;
    }
}
