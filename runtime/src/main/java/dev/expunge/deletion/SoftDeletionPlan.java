package dev.expunge.deletion;

import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;

/**
 * What moving rows of one soft-deletable model to the trash does, as the compiler planned it. Immutable.
 *
 * @param marking the rows that are marked: collected, guarded and marked, among live rows only
 * @param deleting the rows that are physically deleted with them, trash included; without steps if none are. A step finds
 *     rows over every entry of its table too, whether it names it or not
 * @param entries the references over which these are found: of physically deleted rows to marked ones
 */
public record SoftDeletionPlan(DeletionPlan marking, DeletionPlan deleting, List<Reference> entries) {

    public SoftDeletionPlan {
        entries = List.copyOf(entries);
        marking = marking.keepingParentsOf(entries);
    }

    /** Returns a plan that physically deletes nothing; used by generated code. */
    public static SoftDeletionPlan of(DeletionPlan marking) {
        return new SoftDeletionPlan(
                marking, DeletionPlan.deletingBelow(marking.root()).build(), List.of());
    }

    /** Returns a plan that physically deletes some rows too; used by generated code. */
    public static SoftDeletionPlan of(DeletionPlan marking, DeletionPlan deleting, Reference... entries) {
        return new SoftDeletionPlan(marking, deleting, List.of(entries));
    }

    /** Returns the table whose rows are marked. */
    public Table root() {
        return marking.root();
    }
}
