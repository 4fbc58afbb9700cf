package dev.expunge.internal.deletion;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.guard.Versions;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.deletion.rows.KeyMatches;
import dev.expunge.internal.deletion.rows.Layers;
import dev.expunge.internal.deletion.rows.TableStatements;
import dev.expunge.internal.deletion.words.Tasks;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Reference;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Deletes the rows of one table deepest first, for a database that checks constraints row by row. */
final class LayeredDelete {

    private final Step.Delete step;
    private final Function<List<List<Object>>, KeyMatches> naming;
    private final Session session;
    private final Layers layers;
    private final TableStatements statements;

    LayeredDelete(Step.Delete step, CollectedRows rows, Versions versions, Session session) {
        this.step = step;
        this.naming = versions.naming(step.table(), rows);
        this.session = session.during(Tasks.of(step));
        this.layers = Layers.of(rows, step.through());
        this.statements = new TableStatements(step.table(), session.dialect());
    }

    /** Returns how many rows it deleted. */
    long run() {
        step.through().forEach(this::openCircles);
        return layers.deepestFirst().stream()
                .flatMap(keys -> parts(naming.apply(keys)))
                .mapToLong(part -> session.update(statements.delete(part)))
                .sum();
    }

    private void openCircles(Reference reference) {
        parts(KeyMatches.of(step.table().key(), layers.inCircles(reference)))
                .forEach(part -> session.update(statements.pointAtThemselves(reference, part)));
    }

    private Stream<KeyMatches> parts(KeyMatches named) {
        return named.split(session.dialect()).stream();
    }
}
