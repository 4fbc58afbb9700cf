package dev.expunge.internal.trash;

import dev.expunge.deletion.DeletionReport;
import dev.expunge.internal.transaction.Transactions;
import dev.expunge.spi.Table;
import java.util.List;

/** Physically deletes rows with everything that depends on them. */
@FunctionalInterface
public interface Removal {

    /**
     * Deletes the rows of a table that have some keys, as part of other work.
     *
     * @throws dev.expunge.error.deletion.DeletionRefusedException if other rows refuse it
     */
    DeletionReport remove(Table table, List<List<Object>> keys, Transactions within);
}
