package dev.expunge.internal.deletion;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.guard.Versions;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.deletion.rows.KeyMatches;
import dev.expunge.internal.deletion.rows.NamedRows;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.deletion.rows.TableStatements;
import dev.expunge.internal.deletion.words.Tasks;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.MarkValues;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Table;
import java.util.List;

/** Marks rows as deleted, each at most once. */
final class Marking {

    private final MarkValues values;
    private final Collected collected;
    private final Versions versions;
    private final Session session;

    Marking(MarkValues values, Collected collected, Versions versions, Session session) {
        this.values = values;
        this.collected = collected;
        this.versions = versions;
        this.session = session;
    }

    /** Runs a mark step, and returns how many rows it marked. */
    long mark(Step.Mark step, Roots roots) {
        List<Sql> statements = switch (step.rows()) {
            case ROOTS -> roots.marks(values, session.dialect());
            case REFERRING ->
                marks(step.table(), NamedRows.referring(step, collected).matches());
            case COLLECTED, DEEPEST_FIRST -> marks(step.table(), named(step.table()));
        };
        Session during = session.during(Tasks.of(step));
        long marked = statements.stream().mapToLong(during::update).sum();
        collected.find(step.table()).ifPresent(rows -> versions.requireGone(step.table(), rows, marked));
        return marked;
    }

    private KeyMatches named(Table table) {
        CollectedRows rows = collected.of(table);
        return versions.naming(table, rows).apply(rows.keys());
    }

    private List<Sql> marks(Table table, KeyMatches rows) {
        TableStatements statements = new TableStatements(table, session.dialect());
        return rows.split(session.dialect()).stream()
                .map(part -> statements.mark(values, part))
                .toList();
    }
}
