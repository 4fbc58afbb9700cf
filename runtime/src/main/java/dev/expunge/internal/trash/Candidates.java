package dev.expunge.internal.trash;

import dev.expunge.internal.jdbc.Session;
import dev.expunge.internal.jdbc.Task;
import dev.expunge.internal.sql.ByValue;
import dev.expunge.internal.sql.Sql;
import dev.expunge.spi.Column;
import dev.expunge.spi.Constraints.Declared;
import dev.expunge.spi.Marks;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of one chunk of a purge, with those that go together with them: found and locked. */
final class Candidates {

    private final PurgeGraph graph;
    private final DueRows due;
    private final Session session;
    private final Map<Table, Map<List<Object>, Candidate>> found = new LinkedHashMap<>();

    Candidates(PurgeGraph graph, DueRows due, Session session) {
        this.graph = graph;
        this.due = due;
        this.session = session;
    }

    /** Adds due rows, and finds what goes together with them. */
    List<Candidate> add(Table table, List<TrashedRow> rows) {
        List<Candidate> added = rows.stream().map(row -> find(table, row)).toList();
        Deque<List<Candidate>> open = new ArrayDeque<>(List.of(added));
        while (!open.isEmpty()) {
            List<Candidate> parents = open.remove();
            for (Declared declared : graph.into(parents.get(0).table())) {
                List<Candidate> more = graph.goTogether(declared) ? referrers(declared, parents) : List.of();
                if (!more.isEmpty()) {
                    open.add(more);
                }
            }
        }
        return added;
    }

    /** Keeps what is referred to by rows that are kept. */
    void spread() {
        Deque<Candidate> open = new ArrayDeque<>();
        found.values()
                .forEach(
                        rows -> rows.values().stream().filter(Candidate::isKept).forEach(open::add));
        while (!open.isEmpty()) {
            for (Candidate parent : open.remove().parents()) {
                if (!parent.isKept()) {
                    parent.keep();
                    open.add(parent);
                }
            }
        }
    }

    Set<Table> tables() {
        return found.keySet();
    }

    /** Returns those rows of a table that are due. */
    List<Candidate> of(Table table) {
        return List.copyOf(found.getOrDefault(table, Map.of()).values());
    }

    /** Returns the rows of a table by the values that a reference refers to. */
    static ByValue<Candidate> byValue(Reference reference, List<Candidate> parents) {
        ByValue<Candidate> byValue = new ByValue<>(reference.parentColumns());
        parents.forEach(parent ->
                parent.row().valuesOf(reference.parentColumns()).ifPresent(values -> byValue.put(values, parent)));
        return byValue;
    }

    /** Returns the values that a reference to these rows holds. */
    static List<List<Object>> values(Reference reference, List<Candidate> parents) {
        return parents.stream()
                .flatMap(parent -> parent.row().valuesOf(reference.parentColumns()).stream())
                .toList();
    }

    /** Returns those that are new, and due: what is not keeps what it refers to, whoever refers to it. */
    private List<Candidate> referrers(Declared declared, List<Candidate> parents) {
        Reference reference = declared.reference();
        Table child = reference.child();
        ByValue<Candidate> byValue = byValue(reference, parents);
        List<Candidate> added = new ArrayList<>();
        for (TrashedRow row : read(reference, values(reference, parents))) {
            boolean isNew = !isFound(child, row);
            Candidate candidate = find(child, row);
            byValue.ofEqual(row.valuesOf(reference.columns()).orElseThrow(), reference.columns())
                    .forEach(parent -> candidate.refersTo(parent, declared));
            if (isNew && !candidate.isKept()) {
                added.add(candidate);
            }
        }
        return added;
    }

    private boolean isFound(Table table, TrashedRow row) {
        return found.getOrDefault(table, Map.of())
                .containsKey(row.identity(table.key()).orElseThrow());
    }

    private Candidate find(Table table, TrashedRow row) {
        Marks marks = table.marks().orElseThrow();
        return found.computeIfAbsent(table, any -> new LinkedHashMap<>())
                .computeIfAbsent(
                        row.identity(table.key()).orElseThrow(),
                        key -> new Candidate(table, row, !due.isDue(row, marks)));
    }

    private List<TrashedRow> read(Reference reference, List<List<Object>> values) {
        Table child = reference.child();
        List<Column<?>> columns = columns(child);
        Session during = session.during(new Task(child.label(), "purge"));
        List<TrashedRow> rows = new ArrayList<>();
        TrashStatements statements = new TrashStatements(child, session.dialect());
        for (Sql sql : values.isEmpty() ? List.<Sql>of() : statements.locks(columns, reference.columns(), values)) {
            rows.addAll(during.query(sql, columns, row -> TrashedRow.read(row, columns)));
        }
        return rows;
    }

    /** Returns what has to be known of the rows of a table. */
    List<Column<?>> columns(Table table) {
        Set<Column<?>> columns = new LinkedHashSet<>(table.key());
        columns.addAll(table.marks().orElseThrow().columns());
        for (Declared declared : graph.into(table)) {
            columns.addAll(declared.reference().parentColumns());
        }
        graph.together(table).forEach(reference -> columns.addAll(reference.columns()));
        return List.copyOf(columns);
    }
}
