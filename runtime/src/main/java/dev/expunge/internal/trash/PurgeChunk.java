package dev.expunge.internal.trash;

import dev.expunge.error.deletion.Blocker;
import dev.expunge.internal.deletion.words.Labels;
import dev.expunge.internal.jdbc.Session;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints.Declared;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which due rows of one chunk can go. A row stays if any row refers to it that is not due, or that stays itself.
 */
final class PurgeChunk {

    private final PurgeGraph graph;
    private final Candidates candidates;
    private final Keepers keepers;
    private final Labels labels;
    private final List<Blocker> blockers = new ArrayList<>();

    PurgeChunk(PurgeGraph graph, DueRows due, Labels labels, Session session) {
        this.graph = graph;
        this.candidates = new Candidates(graph, due, session);
        this.keepers = new Keepers(labels, session);
        this.labels = labels;
    }

    /** Returns what has to be known of the rows of a table. */
    List<Column<?>> columns(Table table) {
        return candidates.columns(table);
    }

    /** Returns the keys of those rows of a table that can go. */
    List<List<Object>> removable(Table table, List<TrashedRow> rows) {
        List<Candidate> chunk = candidates.add(table, rows);
        for (Table each : candidates.tables()) {
            graph.into(each).stream()
                    .filter(declared -> !graph.goTogether(declared))
                    .forEach(declared -> keep(declared, candidates.of(each), chunk));
        }
        candidates.spread();
        describeTogether(chunk);
        return chunk.stream().filter(row -> !row.isKept()).map(Candidate::key).toList();
    }

    /** Returns why the others stay. */
    List<Blocker> blockers() {
        return blockers;
    }

    /** Rows that are no part of the chunk are described with the chunk that they are part of. */
    private void keep(Declared declared, List<Candidate> all, List<Candidate> chunk) {
        Map<Candidate, Long> counts = keepers.keep(declared.reference(), all);
        counts.keySet().retainAll(chunk);
        if (!counts.isEmpty()) {
            blockers.add(keepers.describe(declared, counts));
        }
    }

    private void describeTogether(List<Candidate> chunk) {
        Map<Declared, List<Blocker.Example>> examples = new LinkedHashMap<>();
        for (Candidate row : chunk) {
            for (Candidate.Referrer referrer : row.referrers()) {
                if (referrer.row().isKept()) {
                    examples.computeIfAbsent(referrer.declared(), any -> new ArrayList<>())
                            .add(keepers.example(
                                    referrer.declared().reference(),
                                    referrer.row().row(),
                                    row));
                }
            }
        }
        examples.forEach((declared, all) -> blockers.add(
                new Blocker(labels.of(declared.reference()), declared.onDelete().name(), all.size(), all)));
    }
}
