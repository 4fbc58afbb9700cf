package dev.expunge.internal.schema;

import dev.expunge.annotation.OnDelete;
import dev.expunge.internal.jdbc.catalog.DeleteRule;
import dev.expunge.internal.jdbc.catalog.LiveReference;
import dev.expunge.internal.jdbc.catalog.Location;
import dev.expunge.schema.Finding;
import dev.expunge.schema.Problem;
import dev.expunge.spi.Constraints.Declared;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compares one reference: its constraint, what that does on delete, and the index that finds the rows of a parent. */
record ReferenceCheck(Declared declared, Location parent, Matching matching, Words words) {

    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        Optional<LiveReference> live = matching.foreignKey(reference(), parent);
        if (live.isEmpty() && declared.isEnforced()) {
            findings.add(missing());
        }
        live.filter(key -> !agreeing().contains(key.rule())).ifPresent(key -> findings.add(contradiction(key)));
        boolean searched = declared.isEnforced() || live.isPresent();
        if (searched && !matching.isIndexed(reference().columns())) {
            findings.add(unindexed());
        }
        return findings;
    }

    /** What the library does itself, the database may do too; the library has always been there before. */
    private Set<DeleteRule> agreeing() {
        return switch (declared.onDelete()) {
            case DB_CASCADE -> EnumSet.of(DeleteRule.CASCADE);
            case DB_SET_NULL -> EnumSet.of(DeleteRule.SET_NULL);
            case DB_SET_DEFAULT -> EnumSet.of(DeleteRule.SET_DEFAULT);
            case CASCADE -> EnumSet.of(DeleteRule.REFUSE, DeleteRule.CASCADE);
            case SET_NULL -> EnumSet.of(DeleteRule.REFUSE, DeleteRule.SET_NULL);
            case SET_DEFAULT -> EnumSet.of(DeleteRule.REFUSE, DeleteRule.SET_DEFAULT);
            case PROTECT, RESTRICT, SET, DO_NOTHING -> EnumSet.of(DeleteRule.REFUSE);
        };
    }

    private DeleteRule wanted() {
        return switch (declared.onDelete()) {
            case DB_CASCADE -> DeleteRule.CASCADE;
            case DB_SET_NULL -> DeleteRule.SET_NULL;
            case DB_SET_DEFAULT -> DeleteRule.SET_DEFAULT;
            default -> DeleteRule.REFUSE;
        };
    }

    private Finding missing() {
        String instead = matching.foreignKeyOf(reference().columns())
                .map(other ->
                        "constraint " + other.name() + " to " + other.parent().described())
                .orElse("no constraint on " + words.columns(reference().columns()));
        return new Finding(
                Problem.MISSING_FOREIGN_KEY,
                reference().label(),
                "No foreign key of " + words.table(reference().child()) + " stands behind " + named() + ".",
                instead + (wanted() == DeleteRule.REFUSE ? "" : ", so that the database does nothing on delete"),
                words.addForeignKey(reference(), wanted(), parent));
    }

    private Finding contradiction(LiveReference live) {
        String change = wanted() == DeleteRule.REFUSE ? "without an ON DELETE clause" : "with " + wanted().clause();
        return new Finding(
                Problem.ON_DELETE,
                reference().label(),
                "Constraint " + live.name() + " of " + words.table(reference().child()) + " contradicts " + named()
                        + ".",
                live.rule().clause(),
                "Declare the constraint " + change + advice(live.rule()) + ".");
    }

    private static String advice(DeleteRule live) {
        return switch (live) {
            case REFUSE -> ", or leave the action to the library";
            case CASCADE -> ", or the reference " + OnDelete.DB_CASCADE;
            case SET_NULL -> ", or the reference " + OnDelete.DB_SET_NULL;
            case SET_DEFAULT -> ", or the reference " + OnDelete.DB_SET_DEFAULT;
        };
    }

    private Finding unindexed() {
        return new Finding(
                Problem.MISSING_INDEX,
                reference().label(),
                "Each delete from " + words.table(reference().parent()) + " reads all of "
                        + words.table(reference().child()) + ": no index is on "
                        + words.columns(reference().columns()) + ".",
                matching.indexes(),
                words.createIndex(reference()));
    }

    private Reference reference() {
        return declared.reference();
    }

    private String named() {
        return reference().label() + ", which is " + declared.onDelete() + " on delete";
    }
}
