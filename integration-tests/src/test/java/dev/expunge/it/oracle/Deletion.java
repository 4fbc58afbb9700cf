package dev.expunge.it.oracle;

import dev.expunge.deletion.DeletionReport;

/** One way to delete the roots of a scenario. */
interface Deletion {

    /** Deletes by the manager of their model. */
    DeletionReport by(DynamicManager manager);
}
