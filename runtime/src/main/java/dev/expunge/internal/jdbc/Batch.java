package dev.expunge.internal.jdbc;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.sql.Parameter;
import dev.expunge.internal.sql.Sql;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Several sets of parameters that travel together with one statement.
 *
 * @param text the statement
 * @param sets the parameters, at least one set
 */
record Batch(String text, List<List<Parameter>> sets) {

    /** Above this size a batch costs memory and saves no more round trips worth having. */
    private static final int SIZE = 500;

    static List<Batch> split(List<Sql> statements) {
        List<Batch> batches = new ArrayList<>();
        for (int start = 0; start < statements.size(); start += SIZE) {
            List<Sql> part = statements.subList(start, Math.min(statements.size(), start + SIZE));
            batches.add(new Batch(
                    part.get(0).text(), part.stream().map(Sql::parameters).toList()));
        }
        return batches;
    }

    /** Returns how many rows each set has changed; negative where the driver does not know. */
    List<Long> execute(PreparedStatement statement, Dialect dialect, StatementJournal journal) throws SQLException {
        try (Binding binding = new Binding(statement, dialect)) {
            for (List<Parameter> set : sets) {
                binding.bind(set);
                statement.addBatch();
            }
            long started = journal.start();
            int[] changed = statement.executeBatch();
            journal.end(Sending.of(this), sets.size(), started);
            return Arrays.stream(changed).asLongStream().boxed().toList();
        }
    }
}
