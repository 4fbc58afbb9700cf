package dev.expunge.internal.deletion.bulk;

import dev.expunge.deletion.Chunks;
import dev.expunge.deletion.DeletionReport;
import dev.expunge.error.deletion.DeletionRefusedException;
import dev.expunge.error.deletion.RestrictedException;
import dev.expunge.field.Condition;
import dev.expunge.field.Expression;
import dev.expunge.field.Selection;
import dev.expunge.internal.deletion.rows.FoundRoots;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Roots in a list, which are deleted in chunks as a database would: each with two rows that depend on it. */
final class ListedRoots implements ChunkDelete {

    private final TreeSet<Integer> left;
    private final Set<Integer> refused;
    private final List<Integer> sizes = new ArrayList<>();
    private final List<Long> counted = new ArrayList<>();

    private ListedRoots(Set<Integer> left, Set<Integer> refused) {
        this.left = new TreeSet<>(left);
        this.refused = refused;
    }

    static ListedRoots upTo(int last) {
        return refusing(last, Set.of());
    }

    /** Returns roots some of which refuse any chunk that they are in. */
    static ListedRoots refusing(int last, Set<Integer> refused) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int key = 1; key <= last; key++) {
            all.add(key);
        }
        return new ListedRoots(all, refused);
    }

    List<Integer> left() {
        return List.copyOf(left);
    }

    void add(int key) {
        left.add(key);
    }

    /** Returns how many roots each chunk was asked to take. */
    List<Integer> sizes() {
        return sizes;
    }

    /** Returns how many roots were counted, each time. */
    List<Long> counted() {
        return counted;
    }

    @Override
    public boolean areCommittedByThemselves() {
        return true;
    }

    @Override
    public Chunk delete(Selection roots) {
        int size = (int) roots.limit().orElseThrow();
        sizes.add(size);
        List<Integer> chunk = after(roots).stream().limit(size).toList();
        FoundRoots found =
                chunk.isEmpty() ? FoundRoots.NONE : new FoundRoots(chunk.size(), List.of(chunk.get(chunk.size() - 1)));
        Optional<Integer> refusal = chunk.stream().filter(refused::contains).findFirst();
        if (refusal.isPresent()) {
            DeletionRefusedException why = new RestrictedException("Album " + refusal.get(), List.of());
            return Chunk.refused(found, why);
        }
        chunk.forEach(left::remove);
        long count = chunk.size();
        Map<String, Long> deleted = count == 0 ? Map.of() : Map.of("Album", count, "Track", 2 * count);
        return committed(found, deleted, 3);
    }

    static Chunk committed(FoundRoots roots, Map<String, Long> deleted, int statements) {
        DeletionReport report =
                new DeletionReport(new UUID(0, 0), deleted, Map.of(), Map.of(), statements, Duration.ZERO, Chunks.NONE);
        return Chunk.committed(roots, report, Optional.empty());
    }

    @Override
    public int count(Selection roots) {
        counted.add((long) after(roots).size());
        return 5;
    }

    private Set<Integer> after(Selection roots) {
        for (Selection.Filter filter : roots.filters()) {
            if (filter.condition() instanceof Condition.Comparison<?> comparison
                    && comparison.right() instanceof Expression.Value<?> after) {
                return left.tailSet((Integer) after.value(), false);
            }
        }
        return left;
    }
}
