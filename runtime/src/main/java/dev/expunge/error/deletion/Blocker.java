package dev.expunge.error.deletion;

import java.io.Serializable;
import java.util.List;

/**
 * A reference whose rows refuse a delete.
 *
 * @param reference the reference as people call it, {@code InvoiceLine.track}
 * @param action its on-delete action, {@code PROTECT} or {@code RESTRICT}
 * @param count how many rows block, exactly
 * @param examples some of them, at most 20
 */
public record Blocker(String reference, String action, long count, List<Example> examples) implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 5;

    public Blocker {
        examples = List.copyOf(examples);
    }

    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(reference + " (" + action + "): " + count + (count == 1 ? " row" : " rows"));
        String separator = count > SHOWN ? ", for example " : ", ";
        for (Example example : examples.subList(0, Math.min(SHOWN, examples.size()))) {
            text.append(separator).append(example);
            separator = "; ";
        }
        return text.toString();
    }

    /**
     * One row that blocks.
     *
     * @param row the row as people call it, with its key: {@code InvoiceLine 5}
     * @param refersTo the row that would be deleted, {@code Track 7}
     * @param isTrashed whether the row that blocks is in the trash itself
     */
    public record Example(String row, String refersTo, boolean isTrashed) implements Serializable {

        private static final long serialVersionUID = 1L;

        @Override
        public String toString() {
            return row + (isTrashed ? " (in the trash)" : "") + " refers to " + refersTo;
        }
    }
}
