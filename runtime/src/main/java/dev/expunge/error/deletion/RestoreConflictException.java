package dev.expunge.error.deletion;

import dev.expunge.error.ExpungeException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows cannot be restored: a parent went to the trash with them or after them, and would stay there, or a unique value has
 * been taken meanwhile. Nothing was changed.
 */
public final class RestoreConflictException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private static final int SHOWN = 20;

    private final ArrayList<RestoreConflict> parents;
    private final ArrayList<RestoreConflict> values;

    /**
     * @param parents one for each row whose parent in the trash has to be restored too
     * @param taken one for each row whose unique value a live row has
     * @param shared one for each row whose unique value another row has that would be restored too
     */
    public RestoreConflictException(
            List<RestoreConflict> parents, List<RestoreConflict> taken, List<RestoreConflict> shared) {
        super(message(parents, taken, shared));
        this.parents = new ArrayList<>(parents);
        this.values = new ArrayList<>(taken);
        this.values.addAll(shared);
    }

    private static String message(
            List<RestoreConflict> parents, List<RestoreConflict> taken, List<RestoreConflict> shared) {
        StringBuilder text = new StringBuilder("Nothing was restored:");
        append(parents, text);
        append(taken, text);
        append(shared, text);
        cure(parents, "Restore the parents first, or with RestoreOptions.withAncestors().", text);
        cure(taken, "Change the values of the live rows, or delete the live rows.", text);
        cure(
                shared,
                "Of rows that share a value, restore one alone: onlyThese() leaves the others in the trash.",
                text);
        return text.toString();
    }

    private static void cure(List<RestoreConflict> conflicts, String cure, StringBuilder text) {
        if (!conflicts.isEmpty()) {
            text.append(System.lineSeparator()).append(cure);
        }
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

    /** Returns the rows whose parent went to the trash with them or after them, and would stay there. */
    public List<RestoreConflict> parents() {
        return List.copyOf(parents);
    }

    /** Returns the rows whose unique value another row has meanwhile, or would have that would be restored too. */
    public List<RestoreConflict> values() {
        return List.copyOf(values);
    }
}
