package dev.expunge.internal.schema;

import static java.util.stream.Collectors.joining;

import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.Liveness;
import dev.expunge.internal.sql.Sql;
import dev.expunge.internal.sql.SqlWriter;
import dev.expunge.schema.Finding;
import dev.expunge.schema.Problem;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Row;
import dev.expunge.spi.Table;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** Looks for live rows that refer to rows in the trash. Managers leave none; who writes past them may. */
record LiveBelowTrash(Reference reference, Words words) {

    private static final int EXAMPLES = 20;
    private static final String CHILD = "child";
    private static final String PARENT = "parent";

    Optional<Finding> finding(Session session) {
        Session during = session.during(new Task(child().label(), "verify"));
        long count = during.number(count(session));
        return count == 0
                ? Optional.empty()
                : Optional.of(finding(count, during.query(examples(session), child().key(), this::key)));
    }

    private Finding finding(long count, List<String> keys) {
        return new Finding(
                Problem.LIVE_BELOW_TRASH,
                reference.label(),
                count + (count == 1 ? " live row" : " live rows") + " of " + words.table(child())
                        + (count == 1 ? " refers to " : " refer to ") + words.table(reference.parent())
                        + " in the trash.",
                words.columns(child().key()) + (count > keys.size() ? " such as " : " ") + String.join(", ", keys),
                "Restore the parents, move these rows to the trash, or let them refer to live ones.");
    }

    private Sql count(Session session) {
        return rows(new SqlWriter(session.dialect()).sql("SELECT COUNT(*)")).toSql();
    }

    private Sql examples(Session session) {
        SqlWriter sql = new SqlWriter(session.dialect()).sql("SELECT ");
        rows(writeKey(sql));
        return writeKey(sql.sql(" ORDER BY "))
                .sql(session.dialect().page(EXAMPLES, 0))
                .toSql();
    }

    private SqlWriter writeKey(SqlWriter sql) {
        return sql.join(", ", child().key(), column -> sql.column(CHILD, column));
    }

    private SqlWriter rows(SqlWriter sql) {
        sql.sql(" FROM ")
                .table(child())
                .sql(" " + CHILD + " JOIN ")
                .table(reference.parent())
                .sql(" " + PARENT + " ON ");
        Iterator<Column<?>> held = reference.columns().iterator();
        sql.join(
                " AND ",
                reference.parentColumns(),
                column -> sql.column(PARENT, column).sql(" = ").column(CHILD, held.next()));
        Liveness.writeLive(child().marks().orElseThrow(), CHILD, sql.sql(" WHERE "));
        return Liveness.writeTrashed(reference.parent().marks().orElseThrow(), PARENT, sql.sql(" AND "));
    }

    private String key(Row row) {
        String values = child().key().stream()
                .map(column -> String.valueOf(row.required(column)))
                .collect(joining(", "));
        return child().key().size() == 1 ? values : "(" + values + ")";
    }

    private Table child() {
        return reference.child();
    }
}
