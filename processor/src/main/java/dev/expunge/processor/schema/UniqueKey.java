package dev.expunge.processor.schema;

import java.util.List;

/**
 * A unique constraint.
 *
 * @param ofLive whether rows in the trash may have the same values
 */
record UniqueKey(String name, List<String> columns, boolean ofLive) {

    UniqueKey {
        columns = List.copyOf(columns);
    }
}
