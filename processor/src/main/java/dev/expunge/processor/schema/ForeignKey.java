package dev.expunge.processor.schema;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.model.TableDescriptor;
import java.util.List;

/**
 * A reference, as the database knows it.
 *
 * @param name the constraint's name
 * @param index name of an index on its columns
 * @param columns its columns
 * @param parent the table referred to
 * @param parentColumns the columns referred to
 * @param onDelete what the model says
 * @param deferrable whether the registry says that the database can check it later
 * @param early whether the parent's table is not created before this one
 */
record ForeignKey(
        String name,
        String index,
        List<String> columns,
        TableDescriptor parent,
        List<String> parentColumns,
        OnDelete onDelete,
        boolean deferrable,
        boolean early) {

    ForeignKey {
        columns = List.copyOf(columns);
        parentColumns = List.copyOf(parentColumns);
    }

    /** Whether the row referred to has to exist; by DO_NOTHING it may be gone, so that a constraint would be wrong. */
    boolean isEnforced() {
        return onDelete != OnDelete.DO_NOTHING;
    }
}
