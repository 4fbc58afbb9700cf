package dev.expunge.processor.read.key;

import dev.expunge.processor.read.key.ParentKey.KeyColumn;
import java.util.List;

/**
 * A field of a parent that a reference names instead of the key.
 *
 * @param columns its columns; none if its type is unknown
 * @param unique whether no two rows hold the same value
 */
public record ReferredField(List<KeyColumn> columns, boolean unique) {

    public ReferredField {
        columns = List.copyOf(columns);
    }
}
