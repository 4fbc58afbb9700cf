package dev.expunge.internal.deletion;

import dev.expunge.deletion.Step;
import dev.expunge.dialect.Dialect;
import dev.expunge.internal.deletion.guard.SetTargets;
import dev.expunge.internal.deletion.guard.Versions;
import dev.expunge.internal.deletion.rows.Collected;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.deletion.rows.KeyMatches;
import dev.expunge.internal.deletion.rows.NamedRows;
import dev.expunge.internal.deletion.rows.Referrer;
import dev.expunge.internal.deletion.rows.ReferrerReads;
import dev.expunge.internal.deletion.rows.Referrers;
import dev.expunge.internal.deletion.rows.Roots;
import dev.expunge.internal.deletion.rows.TableStatements;
import dev.expunge.internal.deletion.words.Tasks;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Optional;

/** Changes what references stand in the way or lose their parent, and deletes the rows. */
final class Changes {

    private final Session session;
    private final Collected collected;
    private final SetTargets targets;
    private final Versions versions;

    Changes(Session session, Collected collected, SetTargets targets, Versions versions) {
        this.session = session;
        this.collected = collected;
        this.targets = targets;
        this.versions = versions;
    }

    /** Runs a clear step, unless its rows are deleted in one statement of a database that checks afterwards. */
    void clear(Step.Clear step) {
        Reference reference = step.reference();
        KeyMatches rows = rowsOf(reference.child());
        if (!reference.isToItself() || !isCheckedAfterwards(rows)) {
            TableStatements statements = statements(reference.child());
            rows.split(dialect()).forEach(part -> update(statements.clear(reference, part), step));
        }
    }

    /** Runs a set step, and returns how many rows it changed. */
    long set(Step.SetReference step) {
        Referrers referrers = Referrers.staying(step.reference(), collected);
        if (referrers.areNone() || targets.isUnasked(step)) {
            return 0;
        }
        TableStatements statements = statements(step.reference().child());
        Optional<List<Object>> target = targets.of(step);
        if (referrers.fit(dialect(), target.map(List::size).orElse(0))) {
            return update(statements.set(step.reference(), target, referrers), step);
        }
        List<List<Object>> keys = new ReferrerReads(referrers, session.during(Tasks.of(step)))
                .all().stream().map(Referrer::key).toList();
        return KeyMatches.of(step.reference().child().key(), keys).split(dialect()).stream()
                .mapToLong(part -> update(statements.set(step.reference(), target, part), step))
                .sum();
    }

    /** Runs a delete step, and returns how many rows it deleted. */
    long delete(Step.Delete step, Roots roots) {
        long deleted = switch (step.rows()) {
            case ROOTS -> delete(step, roots.deletes(dialect()));
            case COLLECTED -> delete(step, deletes(step.table(), named(step.table())));
            case DEEPEST_FIRST -> deleteDeepestFirst(step, named(step.table()));
            case REFERRING ->
                delete(
                        step,
                        deletes(
                                step.table(),
                                NamedRows.referring(step, collected).matches()));
        };
        collected.find(step.table()).ifPresent(rows -> versions.requireGone(step.table(), rows, deleted));
        return deleted;
    }

    private long delete(Step.Delete step, List<Sql> deletes) {
        return deletes.stream().mapToLong(sql -> update(sql, step)).sum();
    }

    private long deleteDeepestFirst(Step.Delete step, KeyMatches rows) {
        return isCheckedAfterwards(rows)
                ? delete(step, deletes(step.table(), rows))
                : new LayeredDelete(step, collected.of(step.table()), versions, session).run();
    }

    private List<Sql> deletes(Table table, KeyMatches rows) {
        return rows.split(dialect()).stream().map(statements(table)::delete).toList();
    }

    private KeyMatches named(Table table) {
        CollectedRows rows = collected.of(table);
        return versions.naming(table, rows).apply(rows.keys());
    }

    /** Whether one statement deletes all rows and the database checks their references among each other after it. */
    private boolean isCheckedAfterwards(KeyMatches rows) {
        return dialect().checksForeignKeysPerStatement() && rows.fits(dialect());
    }

    private KeyMatches rowsOf(Table table) {
        return KeyMatches.of(table.key(), collected.of(table).keys());
    }

    private long update(Sql sql, Step step) {
        return session.during(Tasks.of(step)).update(sql);
    }

    private TableStatements statements(Table table) {
        return new TableStatements(table, dialect());
    }

    private Dialect dialect() {
        return session.dialect();
    }
}
