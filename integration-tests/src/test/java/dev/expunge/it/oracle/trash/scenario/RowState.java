package dev.expunge.it.oracle.trash.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * A row as it is now.
 *
 * @param targets the number of the row that each reference names
 * @param code its unique value
 * @param version how many times it was written, if its model counts that, else 0
 * @param takenBy the number of the step that marked it; 0 if it is live
 */
public record RowState(RowId id, List<OptionalInt> targets, OptionalInt code, int version, int takenBy) {

    /** In place of a number where a row does not tell what marked it. */
    public static final int SOMEBODY = -1;

    public RowState {
        targets = List.copyOf(targets);
    }

    public boolean isLive() {
        return takenBy == 0;
    }

    public RowState takenBy(int step) {
        return new RowState(id, targets, code, version, step);
    }

    public RowState written() {
        return new RowState(id, targets, code, version == 0 ? 0 : version + 1, takenBy);
    }

    public RowState withTarget(int index, OptionalInt target) {
        List<OptionalInt> changed = new ArrayList<>(targets);
        changed.set(index, target);
        return new RowState(id, changed, code, version, takenBy);
    }

    public RowState withoutVersion() {
        return new RowState(id, targets, code, 0, takenBy);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(id.toString()).append(" ->");
        targets.forEach(target -> text.append(' ').append(text(target)));
        text.append(" code ").append(text(code)).append(" v").append(version);
        return text.append(isLive() ? "" : " taken by " + takenBy).toString();
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "null";
    }
}
