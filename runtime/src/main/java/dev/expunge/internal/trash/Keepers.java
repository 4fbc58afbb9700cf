package dev.expunge.internal.trash;

import dev.expunge.error.deletion.Blocker;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.ByValue;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints.Declared;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import dev.expunge.spi.ValueTypes;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the rows that keep candidates without being such themselves: all that refer to them, for those of them that
 * could go have gone before.
 */
final class Keepers {

    private static final Column<Long> COUNT = Column.required("count", "count", ValueTypes.LONG);
    private static final int EXAMPLES = 20;

    private final Labels labels;
    private final Session session;

    Keepers(Labels labels, Session session) {
        this.labels = labels;
        this.session = session;
    }

    /** Keeps those candidates that rows of a reference refer to, and returns how many rows keep each of them. */
    Map<Candidate, Long> keep(Reference reference, List<Candidate> candidates) {
        ByValue<Candidate> byValue = Candidates.byValue(reference, candidates);
        Map<Candidate, Long> counts = new HashMap<>();
        List<Column<?>> columns =
                Stream.concat(reference.columns().stream(), Stream.of(COUNT)).toList();
        for (Sql sql : byValue.isEmpty()
                ? List.<Sql>of()
                : statements(reference).counts(reference, Candidates.values(reference, candidates))) {
            during(reference).query(sql, columns, row -> {
                TrashedRow group = TrashedRow.read(row, reference.columns());
                for (Candidate kept :
                        byValue.ofEqual(group.valuesOf(reference.columns()).orElseThrow(), reference.columns())) {
                    kept.keep();
                    counts.merge(kept, row.required(COUNT), Long::sum);
                }
                return row;
            });
        }
        return counts;
    }

    /** Describes the rows of a reference that keep some candidates. */
    Blocker describe(Declared declared, Map<Candidate, Long> counts) {
        Reference reference = declared.reference();
        List<Candidate> kept = List.copyOf(counts.keySet());
        ByValue<Candidate> byValue = Candidates.byValue(reference, kept);
        Set<Column<?>> read = new LinkedHashSet<>(reference.child().key());
        read.addAll(reference.columns());
        reference.child().marks().map(Marks::deciding).ifPresent(read::add);
        List<Column<?>> columns = List.copyOf(read);
        Sql sql = statements(reference).examples(EXAMPLES, reference, columns, Candidates.values(reference, kept));
        List<Blocker.Example> examples =
                during(reference).query(sql, columns, row -> TrashedRow.read(row, columns)).stream()
                        .flatMap(keeper -> keeper
                                .valuesOf(reference.columns())
                                .flatMap(values -> byValue.of(values, reference.columns()))
                                .stream()
                                .map(parent -> example(reference, keeper, parent)))
                        .toList();
        long count = counts.values().stream().mapToLong(Long::longValue).sum();
        return new Blocker(labels.of(reference), declared.onDelete().name(), count, examples);
    }

    /** Describes one row that keeps a candidate. */
    Blocker.Example example(Reference reference, TrashedRow keeper, Candidate parent) {
        Table child = reference.child();
        boolean trashed = child.marks().filter(marks -> !keeper.isLive(marks)).isPresent();
        return new Blocker.Example(
                labels.of(child, keeper.valuesOf(child.key()).orElseThrow()),
                labels.of(reference.parent(), parent.key()),
                trashed);
    }

    private TrashStatements statements(Reference reference) {
        return new TrashStatements(reference.child(), session.dialect());
    }

    private Session during(Reference reference) {
        return session.during(new Task(reference.child().label(), "purge"));
    }
}
