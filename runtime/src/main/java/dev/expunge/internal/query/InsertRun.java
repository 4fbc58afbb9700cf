package dev.expunge.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Records that follow each other and are inserted by the same statement.
 *
 * @param records at least one
 * @param needsKeys whether the database generates their keys
 */
record InsertRun<M>(List<M> records, boolean needsKeys) {

    /** Splits records where the need of a key changes, so that they are inserted in their order. */
    static <M> List<InsertRun<M>> split(Iterable<? extends M> records, Predicate<M> needsKey) {
        List<InsertRun<M>> runs = new ArrayList<>();
        for (M record : records) {
            boolean needed = needsKey.test(record);
            if (runs.isEmpty() || runs.get(runs.size() - 1).needsKeys != needed) {
                runs.add(new InsertRun<>(new ArrayList<>(), needed));
            }
            runs.get(runs.size() - 1).records.add(record);
        }
        return runs;
    }
}
