package dev.expunge.error.deletion;

import java.util.List;

/**
 * Rows that stay refer to what would be deleted over a reference declared RESTRICT; all blockers are of that action.
 * Nothing was changed.
 */
public final class RestrictedException extends DeletionRefusedException {

    private static final long serialVersionUID = 1L;

    public RestrictedException(String roots, List<Blocker> blockers) {
        super(
                roots,
                blockers,
                "Delete what these rows belong to as well, let them refer to something else, or choose another onDelete"
                        + " for the reference.");
    }
}
