package dev.expunge.internal.deletion;

import dev.expunge.dialect.Dialect;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.spi.Column;
import dev.expunge.spi.ValueTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Counts the rows of several checks, in one statement where that is possible. */
final class CheckCounts {

    private static final Column<Integer> POSITION = Column.required("position", "position", ValueTypes.INTEGER);
    private static final Column<Long> COUNT = Column.required("count", "count", ValueTypes.LONG);

    private final Session session;

    CheckCounts(Session session) {
        this.session = session;
    }

    /** Returns how many rows each check finds. */
    long[] of(List<Check> checks) {
        long[] counts = new long[checks.size()];
        List<Integer> together = new ArrayList<>();
        int parameters = 0;
        for (int position = 0; position < counts.length; position++) {
            Check check = checks.get(position);
            if (!check.referrers().fit(dialect())) {
                counts[position] = countOneByOne(check);
                continue;
            }
            int more = check.referrers().parameters(dialect());
            if (parameters + more > dialect().maxParameters()) {
                countTogether(together, checks, counts);
                together.clear();
                parameters = 0;
            }
            together.add(position);
            parameters += more;
        }
        countTogether(together, checks, counts);
        return counts;
    }

    /** Rows that are left out have to be read, if they are too many for one statement. */
    private long countOneByOne(Check check) {
        Session during = session.during(check.task());
        Referrers referrers = check.referrers();
        if (!referrers.deleted().isEmpty()) {
            return referrers.readAll(during).size();
        }
        return referrers.parts(dialect()).stream()
                .map(part -> new Check(check.action(), part, check.target(), check.task()))
                .map(part -> statement(List.of(part), dialect()))
                .flatMap(sql -> during.query(sql, List.of(POSITION, COUNT), row -> row.required(COUNT)).stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    private void countTogether(List<Integer> positions, List<Check> checks, long[] counts) {
        if (positions.isEmpty()) {
            return;
        }
        Session during = session.during(checks.get(positions.get(0)).task());
        Sql sql = statement(positions, checks, dialect());
        during.query(sql, List.of(POSITION, COUNT), row -> counts[row.required(POSITION)] = row.required(COUNT));
    }

    /** Returns the statement that counts all checks: one row for each, with its position. */
    static Sql statement(List<Check> checks, Dialect dialect) {
        return statement(IntStream.range(0, checks.size()).boxed().toList(), checks, dialect);
    }

    private static Sql statement(List<Integer> positions, List<Check> checks, Dialect dialect) {
        SqlWriter sql = new SqlWriter(dialect);
        sql.join(" UNION ALL ", positions, position -> {
            Referrers referrers = checks.get(position).referrers();
            sql.sql("SELECT " + position + ", COUNT(*) FROM ")
                    .table(referrers.reference().child())
                    .sql(" WHERE ");
            referrers.write(sql);
        });
        return sql.toSql();
    }

    private Dialect dialect() {
        return session.dialect();
    }
}
