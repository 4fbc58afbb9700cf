package dev.expunge.internal.deletion.rows;

import java.util.Arrays;

/**
 * Finds the rows that refer to each other in a circle, by Tarjan's algorithm without recursion: a chain of rows may be
 * longer than any stack.
 */
final class Circles {

    private static final int NONE = -1;

    private final int[][] targets;
    private final int[] index;
    private final int[] lowest;
    private final int[] next;
    private final int[] circle;
    private final int[] path;
    private final int[] open;
    private int depth;
    private int opened;
    private int seen;
    private int found;

    private Circles(int rows, int[][] targets) {
        this.targets = targets;
        this.index = filled(rows);
        this.lowest = new int[rows];
        this.next = new int[rows];
        this.circle = filled(rows);
        this.path = new int[rows];
        this.open = new int[rows];
    }

    /**
     * Returns the number of each row's circle; a row that is in none has a number of its own. A row's number is never
     * below that of a row that it refers to.
     *
     * @param rows how many rows there are
     * @param targets for each reference the row that each row refers to, or a negative number
     */
    static int[] of(int rows, int[][] targets) {
        Circles search = new Circles(rows, targets);
        for (int row = 0; row < rows; row++) {
            if (search.index[row] == NONE) {
                search.walkFrom(row);
            }
        }
        return search.circle;
    }

    private void walkFrom(int start) {
        enter(start);
        while (depth > 0) {
            int row = path[depth - 1];
            if (next[row] < targets.length) {
                follow(row, targets[next[row]++][row]);
            } else {
                leave(row);
            }
        }
    }

    private void enter(int row) {
        index[row] = seen;
        lowest[row] = seen;
        seen++;
        path[depth++] = row;
        open[opened++] = row;
    }

    private void follow(int row, int target) {
        if (target < 0) {
            return;
        }
        if (index[target] == NONE) {
            enter(target);
        } else if (circle[target] == NONE) {
            lowest[row] = Math.min(lowest[row], index[target]);
        }
    }

    private void leave(int row) {
        depth--;
        if (depth > 0) {
            int before = path[depth - 1];
            lowest[before] = Math.min(lowest[before], lowest[row]);
        }
        if (lowest[row] == index[row]) {
            close(row);
        }
    }

    private void close(int first) {
        int row;
        do {
            row = open[--opened];
            circle[row] = found;
        } while (row != first);
        found++;
    }

    private static int[] filled(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, NONE);
        return numbers;
    }
}
