package dev.expunge.it.oracle;

import dev.expunge.annotation.OnDelete;

/**
 * A reference of a random model.
 *
 * @param parent number of the parent model
 * @param action what a delete of the parent does
 * @param nullable whether its columns may be null
 * @param defaultRow number of the parent's row that SET_DEFAULT names; it need not exist
 */
record ReferenceSpec(int parent, OnDelete action, boolean nullable, int defaultRow) {

    /** Whether the database enforces it; DO_NOTHING would otherwise make every outcome the constraint's. */
    boolean enforced() {
        return action != OnDelete.DO_NOTHING;
    }
}
