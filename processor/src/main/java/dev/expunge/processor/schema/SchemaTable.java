package dev.expunge.processor.schema;

import dev.expunge.processor.model.TableDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * A table, that of a model or a join table.
 *
 * @param name where it is
 * @param columns its columns, in the order of the model's fields
 * @param key names of the columns of its primary key
 * @param uniques what else no two rows may have in common
 * @param foreignKeys its references
 * @param live which of its rows are live, if it has a trash
 */
record SchemaTable(
        TableDescriptor name,
        List<SchemaColumn> columns,
        List<String> key,
        List<UniqueKey> uniques,
        List<ForeignKey> foreignKeys,
        Optional<LiveRows> live) {

    SchemaTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        uniques = List.copyOf(uniques);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** Whether a key begins with these columns, so that the index behind it finds all rows by them. */
    boolean isIndexed(List<String> wanted) {
        return startsWith(key, wanted)
                || uniques.stream().anyMatch(unique -> !unique.ofLive() && startsWith(unique.columns(), wanted));
    }

    private static boolean startsWith(List<String> index, List<String> wanted) {
        return index.size() >= wanted.size() && index.subList(0, wanted.size()).equals(wanted);
    }
}
