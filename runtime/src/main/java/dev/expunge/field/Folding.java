package dev.expunge.field;

import dev.expunge.field.Condition.Connective;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes out of a condition what is known without a database: membership in an empty list holds for no row, whatever the
 * row holds. A folded condition is such a constant as a whole, or free of them.
 */
final class Folding implements ConditionVisitor<Condition> {

    private Folding() {}

    static Condition fold(Condition condition) {
        return condition.accept(new Folding());
    }

    /** Whether a folded condition holds for no row. */
    static boolean isNever(Condition folded) {
        return folded instanceof Condition.Membership membership
                && membership.values().isEmpty();
    }

    /** Whether a folded condition holds for every row. */
    static boolean isAlways(Condition folded) {
        return folded instanceof Condition.Negation negation && isNever(negation.condition());
    }

    @Override
    public Condition existence(SubqueryCondition.Existence condition) {
        return condition.rows().selectsNothing() ? Condition.never() : condition;
    }

    @Override
    public Condition valueMembership(SubqueryCondition.ValueMembership condition) {
        return condition.rows().selectsNothing() ? Condition.never() : condition;
    }

    @Override
    public Condition junction(Condition.Junction condition) {
        boolean isAnd = condition.connective() == Connective.AND;
        List<Condition> parts = new ArrayList<>();
        for (Condition part : condition.parts()) {
            Condition folded = part.accept(this);
            boolean decides = isAnd ? isNever(folded) : isAlways(folded);
            if (decides) {
                return folded;
            }
            boolean changesNothing = isAnd ? isAlways(folded) : isNever(folded);
            if (!changesNothing) {
                parts.add(folded);
            }
        }
        return switch (parts.size()) {
            case 0 -> condition.parts().get(0).accept(this);
            case 1 -> parts.get(0);
            default -> new Condition.Junction(condition.connective(), parts);
        };
    }

    @Override
    public Condition negation(Condition.Negation condition) {
        Condition folded = condition.condition().accept(this);
        return isAlways(folded) ? opposite(folded) : new Condition.Negation(folded);
    }

    @Override
    public Condition exclusion(Condition.Exclusion condition) {
        Condition folded = condition.condition().accept(this);
        if (isAlways(folded)) {
            return opposite(folded);
        }
        return isNever(folded) ? new Condition.Negation(folded) : new Condition.Exclusion(folded);
    }

    private static Condition opposite(Condition always) {
        return ((Condition.Negation) always).condition();
    }

    @Override
    public <T> Condition comparison(Condition.Comparison<T> condition) {
        return condition;
    }

    @Override
    public <T> Condition distinction(Condition.Distinction<T> condition) {
        return condition;
    }

    @Override
    public <T> Condition between(Condition.Between<T> condition) {
        return condition;
    }

    @Override
    public Condition membership(Condition.Membership condition) {
        return condition;
    }

    @Override
    public Condition nullCheck(Condition.NullCheck condition) {
        return condition;
    }

    @Override
    public Condition textMatch(TextCondition.TextMatch condition) {
        return condition;
    }

    @Override
    public Condition regularMatch(TextCondition.RegularMatch condition) {
        return condition;
    }
}
