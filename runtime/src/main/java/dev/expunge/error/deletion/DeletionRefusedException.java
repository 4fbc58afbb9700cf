package dev.expunge.error.deletion;

import dev.expunge.error.ExpungeException;
import java.util.ArrayList;
import java.util.List;

/** Rows that refer to what would be deleted refuse a delete. Nothing was changed. */
public abstract class DeletionRefusedException extends ExpungeException {

    private static final long serialVersionUID = 1L;

    private final String roots;
    private final ArrayList<Blocker> blockers;

    protected DeletionRefusedException(String roots, List<Blocker> blockers, String cure) {
        this(message(roots, blockers, cure), roots, blockers);
    }

    /** Refuses it for another reason than blockers. */
    protected DeletionRefusedException(String message, String roots) {
        this(message, roots, List.of());
    }

    private DeletionRefusedException(String message, String roots, List<Blocker> blockers) {
        super(message);
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

    /** Returns every reference that blocks, in the order of the plan; none if a target of SET is to be deleted. */
    public final List<Blocker> blockers() {
        return List.copyOf(blockers);
    }
}
