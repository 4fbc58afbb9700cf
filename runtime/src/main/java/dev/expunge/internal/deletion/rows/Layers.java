package dev.expunge.internal.deletion.rows;

import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The deleted rows of one table in the order in which they can go one by one: no row before those that refer to it. Rows
 * that refer to each other in a circle have no such order until they are pointed at themselves.
 */
public final class Layers {

    private final CollectedRows rows;
    private final List<Reference> references;
    private final int[][] targets;
    private final int[] circles;

    private Layers(CollectedRows rows, List<Reference> references) {
        this.rows = rows;
        this.references = references;
        this.targets = references.stream().map(rows::targets).toArray(int[][]::new);
        this.circles = Circles.of(rows.size(), targets);
    }

    /**
     * Orders rows.
     *
     * @param references references of their table to itself, whose columns were collected
     */
    public static Layers of(CollectedRows rows, List<Reference> references) {
        return new Layers(rows, references);
    }

    /** Returns the keys of the rows that refer to another row of a circle that they are in. */
    public List<List<Object>> inCircles(Reference reference) {
        int[] target = targets[references.indexOf(reference)];
        return keys(row -> target[row] >= 0 && target[row] != row && circles[target[row]] == circles[row]);
    }

    /** Returns the keys of the rows that refer to themselves, or to another row of a circle that they are in. */
    public List<List<Object>> withoutDepth(Reference reference) {
        int[] target = targets[references.indexOf(reference)];
        return keys(row -> target[row] >= 0 && circles[target[row]] == circles[row]);
    }

    /** Returns the keys of all rows layer by layer. Those of a circle are in one layer. */
    public List<List<List<Object>>> deepestFirst() {
        int[] heights = heights();
        List<List<List<Object>>> layers = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int height = heights[circles[row]];
            while (layers.size() <= height) {
                layers.add(new ArrayList<>());
            }
            layers.get(height).add(rows.key(row));
        }
        return layers;
    }

    /** Returns how high each circle stands above the rows that nothing refers to. */
    private int[] heights() {
        int[] heights = new int[rows.size()];
        childrenFirst().forEach(row -> {
            for (int[] target : targets) {
                int parent = target[row];
                if (parent >= 0 && circles[parent] != circles[row]) {
                    heights[circles[parent]] = Math.max(heights[circles[parent]], heights[circles[row]] + 1);
                }
            }
        });
        return heights;
    }

    private IntStream childrenFirst() {
        return IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer row) -> circles[row]).reversed())
                .mapToInt(Integer::intValue);
    }

    private List<List<Object>> keys(IntPredicate wanted) {
        return IntStream.range(0, rows.size())
                .filter(wanted)
                .mapToObj(rows::key)
                .toList();
    }
}
