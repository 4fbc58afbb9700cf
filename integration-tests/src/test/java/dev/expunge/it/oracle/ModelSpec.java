package dev.expunge.it.oracle;

import java.util.List;

/**
 * A random model.
 *
 * @param keyColumns number of columns of its key
 * @param references its references, each of as many columns as the parent's key has
 */
record ModelSpec(int keyColumns, List<ReferenceSpec> references) {
    ModelSpec {
        references = List.copyOf(references);
    }
}
