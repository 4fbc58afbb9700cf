package dev.expunge.internal.deletion.rows;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Counts rows of several tables, in one statement where that is possible. */
public final class RowCounts {

    private static final Column<Integer> POSITION = Column.required("position", "position", ValueTypes.INTEGER);
    private static final Column<Long> COUNT = Column.required("count", "count", ValueTypes.LONG);

    private final Session session;

    public RowCounts(Session session) {
        this.session = session;
    }

    /** Returns how many rows there are of each kind. */
    public long[] of(List<Countable.Request> requests) {
        long[] counts = new long[requests.size()];
        List<Integer> together = new ArrayList<>();
        int parameters = 0;
        for (int position = 0; position < counts.length; position++) {
            Countable.Request request = requests.get(position);
            if (request.rows().areNone()) {
                continue;
            }
            if (!request.rows().fit(dialect())) {
                counts[position] = request.rows().countInParts(session.during(request.task()));
                continue;
            }
            int more = request.rows().parameters(dialect());
            if (parameters + more > dialect().maxParameters()) {
                countTogether(together, requests, counts);
                together.clear();
                parameters = 0;
            }
            together.add(position);
            parameters += more;
        }
        countTogether(together, requests, counts);
        return counts;
    }

    /** Returns how many rows one statement finds. */
    static long count(Countable rows, Session session) {
        Sql sql = statement(List.of(rows), session.dialect());
        return session.query(sql, List.of(POSITION, COUNT), row -> row.required(COUNT))
                .get(0);
    }

    private void countTogether(List<Integer> positions, List<Countable.Request> requests, long[] counts) {
        if (positions.isEmpty()) {
            return;
        }
        Session during = session.during(requests.get(positions.get(0)).task());
        Sql sql = statement(positions, rows(requests), dialect());
        during.query(sql, List.of(POSITION, COUNT), row -> counts[row.required(POSITION)] = row.required(COUNT));
    }

    /** Returns the statement that counts rows of all kinds: one row for each, with its position. */
    public static Sql statement(List<? extends Countable> rows, Dialect dialect) {
        return statement(IntStream.range(0, rows.size()).boxed().toList(), rows, dialect);
    }

    private static List<Countable> rows(List<Countable.Request> requests) {
        return requests.stream().map(Countable.Request::rows).toList();
    }

    private static Sql statement(List<Integer> positions, List<? extends Countable> rows, Dialect dialect) {
        SqlWriter sql = new SqlWriter(dialect);
        sql.join(" UNION ALL ", positions, position -> {
            Countable counted = rows.get(position);
            sql.sql("SELECT " + position + ", COUNT(*) FROM ")
                    .table(counted.table())
                    .sql(" WHERE ");
            counted.write(sql);
        });
        return sql.toSql();
    }

    private Dialect dialect() {
        return session.dialect();
    }
}
