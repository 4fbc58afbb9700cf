package dev.expunge.error.deletion;

import dev.expunge.error.ExpungeException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows cannot be restored: a parent went to the trash after them, or a unique value has been taken meanwhile. Nothing was
 * changed.
 */
public final class RestoreConflictException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private final ArrayList<RestoreConflict> parents;
    private final ArrayList<RestoreConflict> values;

    /**
     * @param parents one for each row whose parent went to the trash after it
     * @param values one for each row whose unique value another row has
     */
    public RestoreConflictException(List<RestoreConflict> parents, List<RestoreConflict> values) {
        super(message(parents, values));
        this.parents = new ArrayList<>(parents);
        this.values = new ArrayList<>(values);
    }

    private static String message(List<RestoreConflict> parents, List<RestoreConflict> values) {
        StringBuilder text = new StringBuilder("Nothing was restored:");
        append(parents, text);
        append(values, text);
        String cure = parents.isEmpty() ? "" : "Restore the parents first, or with RestoreOptions.withAncestors().";
        String cures = values.isEmpty() ? cure : cure + " Change the values of the live rows, or delete these rows.";
        return text.append(System.lineSeparator()).append(cures.strip()).toString();
    }

    private static void append(List<RestoreConflict> conflicts, StringBuilder text) {
        conflicts.stream()
                .limit(SHOWN)
                .forEach(conflict ->
                        text.append(System.lineSeparator()).append("  ").append(conflict));
        if (conflicts.size() > SHOWN) {
            text.append(System.lineSeparator())
                    .append("  and ")
                    .append(conflicts.size() - SHOWN)
                    .append(" more");
        }
    }

    /** Returns the rows whose parent went to the trash after them. */
    public List<RestoreConflict> parents() {
        return List.copyOf(parents);
    }

    /** Returns the rows whose unique value another row has meanwhile. */
    public List<RestoreConflict> values() {
        return List.copyOf(values);
    }
}
