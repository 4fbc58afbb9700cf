package dev.expunge.error.deletion;

import java.util.List;

/** Rows refer to what would be deleted over a reference declared PROTECT. Nothing was changed. */
public final class ProtectedException extends DeletionRefusedException {

    private static final long serialVersionUID = 1L;

    public ProtectedException(String roots, List<Blocker> blockers) {
        super(
                roots,
                blockers,
                "Delete these rows first, let them refer to something else, or choose another onDelete for the"
                        + " reference.");
    }
}
