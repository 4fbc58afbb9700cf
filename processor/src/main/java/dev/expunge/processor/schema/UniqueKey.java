package dev.expunge.processor.schema;

import java.util.List;

/** A unique constraint. */
record UniqueKey(String name, List<String> columns) {

    UniqueKey {
        columns = List.copyOf(columns);
    }
}
