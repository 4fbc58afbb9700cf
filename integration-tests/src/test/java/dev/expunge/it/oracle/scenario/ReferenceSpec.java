package dev.expunge.it.oracle.scenario;

import dev.expunge.annotation.OnDelete;
import java.util.Set;

/**
 * A reference of a random model.
 *
 * @param parent number of the parent model
 * @param action what a delete of the parent does
 * @param nullable whether its columns may be null
 * @param target number of the parent's row that SET_DEFAULT and SET name; it need not exist
 * @param traits what else is special about it
 */
public record ReferenceSpec(int parent, OnDelete action, boolean nullable, int target, Set<Trait> traits) {

    private static final Set<OnDelete> SETTING = Set.of(OnDelete.SET_DEFAULT, OnDelete.SET);
    private static final Set<OnDelete> BLIND =
            Set.of(OnDelete.DO_NOTHING, OnDelete.DB_CASCADE, OnDelete.DB_SET_NULL, OnDelete.DB_SET_DEFAULT);

    public ReferenceSpec {
        traits = Set.copyOf(traits);
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it is set to its target. */
    public boolean setsTarget() {
        return SETTING.contains(action);
    }

    /** Whether the database enforces it; DO_NOTHING would otherwise make every outcome the constraint's. */
    public boolean enforced() {
        return action != OnDelete.DO_NOTHING || is(Trait.CONSTRAINED);
    }

    /** Whether the library does nothing for it. */
    public boolean isBlind() {
        return BLIND.contains(action);
    }

    /** What may be special about a reference. */
    public enum Trait {
        /** A supplier knows what SET writes, as it always does where the key has several columns. */
        SUPPLIED,
        /** At most one row refers to each parent. */
        ONE_TO_ONE,
        /** It holds the parent's code, which is unique and no key. */
        BY_CODE,
        /** It is never cleared. */
        KEPT,
        /** The database has a constraint for it although its action is DO_NOTHING. */
        CONSTRAINED
    }
}
