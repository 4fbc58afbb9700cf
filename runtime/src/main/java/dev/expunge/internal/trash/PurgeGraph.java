package dev.expunge.internal.trash;

import dev.expunge.annotation.OnDelete;
import dev.expunge.deletion.Registry;
import dev.expunge.spi.Constraints;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which references keep rows from being purged, and in which order models are purged because of them. */
final class PurgeGraph {

    private static final Set<OnDelete> KEEPING = Set.of(OnDelete.CASCADE, OnDelete.PROTECT, OnDelete.RESTRICT);

    private final Map<Table, List<Constraints.Declared>> referrers = new HashMap<>();

    private final List<Constraints.Declared> others = new ArrayList<>();

    private PurgeGraph() {}

    static PurgeGraph of(Registry registry) {
        PurgeGraph graph = new PurgeGraph();
        for (Registry.Entry entry : registry.entries()) {
            entry.type().constraints().references().stream()
                    .filter(declared -> declared.reference().child().equals(entry.table()))
                    .forEach(graph::add);
        }
        return graph;
    }

    private void add(Constraints.Declared declared) {
        if (!KEEPING.contains(declared.onDelete())) {
            others.add(declared);
            return;
        }
        referrers
                .computeIfAbsent(declared.reference().parent(), table -> new ArrayList<>())
                .add(declared);
    }

    /** Returns the references whose rows keep nothing that they refer to, but may be set to a row and keep that. */
    List<Constraints.Declared> others() {
        return others;
    }

    /** Returns the references whose rows keep what they refer to; rows of join tables keep nothing. */
    List<Constraints.Declared> into(Table table) {
        return referrers.getOrDefault(table, List.of());
    }

    /**
     * Whether rows over a reference are purged together with what they refer to, if they are due: their models are in one
     * circle of references, so that neither comes first.
     */
    boolean goTogether(Constraints.Declared declared) {
        Reference reference = declared.reference();
        return declared.onDelete() == OnDelete.CASCADE
                && reference.child().isSoftDeletable()
                && isAbove(reference.child(), reference.parent());
    }

    /** Returns the references of a table whose rows go together with what they refer to. */
    List<Reference> together(Table child) {
        return referrers.values().stream()
                .flatMap(List::stream)
                .filter(declared -> declared.reference().child().equals(child))
                .filter(this::goTogether)
                .map(Constraints.Declared::reference)
                .toList();
    }

    /**
     * Returns the tables whose rows can be purged with those of a table, itself among them, children first; tables of one
     * circle of references together.
     */
    List<List<Table>> childrenFirst(Table root) {
        Set<Table> left = new LinkedHashSet<>(below(root));
        List<List<Table>> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Table next = left.stream()
                    .filter(table -> left.stream().allMatch(other -> !isAbove(table, other) || isAbove(other, table)))
                    .findFirst()
                    .orElseThrow();
            List<Table> circle =
                    left.stream().filter(table -> isAbove(next, table)).toList();
            circle.forEach(left::remove);
            ordered.add(circle);
        }
        return ordered;
    }

    /**
     * Whether a purge of some tables, one after the other, may leave rows that only rows of these tables have kept: such
     * rows have to go by themselves first, and no order of the tables makes sure of that.
     */
    boolean blockEachOther(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> into(table).stream())
                .anyMatch(declared -> declared.onDelete() != OnDelete.CASCADE
                        && tables.contains(declared.reference().child()));
    }

    /** Whether rows of the second table refer, directly or not, to rows of the first. */
    private boolean isAbove(Table first, Table second) {
        return below(first).contains(second);
    }

    /** Returns a table with all purgeable ones that refer to it, directly or not. */
    private Set<Table> below(Table root) {
        Set<Table> found = new LinkedHashSet<>(List.of(root));
        Deque<Table> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            for (Constraints.Declared declared : into(open.remove())) {
                Table child = declared.reference().child();
                if (child.isSoftDeletable() && found.add(child)) {
                    open.add(child);
                }
            }
        }
        return found;
    }
}
