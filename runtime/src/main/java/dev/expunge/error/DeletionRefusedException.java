package dev.expunge.error;

import java.util.ArrayList;
import java.util.List;

/** Rows that must not lose what they refer to refuse a delete. Nothing was changed. */
public abstract class DeletionRefusedException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final String roots;
    private final ArrayList<Blocker> blockers;

    protected DeletionRefusedException(String roots, List<Blocker> blockers, String cure) {
        super(message(roots, blockers, cure));
        this.roots = roots;
        this.blockers = new ArrayList<>(blockers);
    }

    private static String message(String roots, List<Blocker> blockers, String cure) {
        StringBuilder text = new StringBuilder(
                roots + " cannot be deleted: other rows refer to what would be deleted. Nothing was changed.");
        for (Blocker blocker : blockers) {
            text.append(System.lineSeparator()).append("  ").append(blocker);
        }
        return text.append(System.lineSeparator()).append(cure).toString();
    }

    /** Returns what was to be deleted, with its key if it is one row: {@code Artist 1}, {@code 3 rows of Artist}. */
    public final String roots() {
        return roots;
    }

    /** Returns every reference that blocks, in the order of the plan. */
    public final List<Blocker> blockers() {
        return List.copyOf(blockers);
    }
}
