package dev.expunge.it.oracle.trash.scenario;

import dev.expunge.annotation.OnDelete;
import dev.expunge.annotation.OnSoftDelete;
import java.util.Set;

/**
 * A reference of a random model.
 *
 * @param parent number of the parent model
 * @param action what a delete of the parent does
 * @param onSoftDelete what is declared where the parent goes to the trash and the child cannot
 * @param nullable whether it may be null
 * @param unique whether no two live rows refer to the same parent, or no two rows if the child is not soft-deletable
 * @param target number of the parent's row that SET_DEFAULT and SET name; it need not exist
 */
public record ReferenceSpec(
        int parent, OnDelete action, OnSoftDelete onSoftDelete, boolean nullable, boolean unique, int target) {

    private static final Set<OnDelete> SETTING = Set.of(OnDelete.SET_DEFAULT, OnDelete.SET);

    /** Whether it is set to its target. */
    public boolean setsTarget() {
        return SETTING.contains(action);
    }

    /** Whether it is changed, and counted, when its parent is removed. */
    public boolean isSet() {
        return setsTarget() || action == OnDelete.SET_NULL;
    }

    public boolean cascades() {
        return action == OnDelete.CASCADE;
    }

    /** Whether the database enforces it. */
    public boolean isEnforced() {
        return action != OnDelete.DO_NOTHING;
    }
}
