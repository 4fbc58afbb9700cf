package dev.expunge.it.oracle.run;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.it.oracle.dynamic.DynamicManager;

/** One way to delete the roots of a scenario. */
interface Deletion {

    /** Deletes by the manager of their model. */
    DeletionReport by(DynamicManager manager);
}
