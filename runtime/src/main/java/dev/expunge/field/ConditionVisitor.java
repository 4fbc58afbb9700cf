package dev.expunge.field;

/**
 * Handles each kind of condition.
 *
 * @param <R> what is made of a condition
 */
public interface ConditionVisitor<R> {

    <T> R comparison(Condition.Comparison<T> condition);

    <T> R distinction(Condition.Distinction<T> condition);

    <T> R between(Condition.Between<T> condition);

    R membership(Condition.Membership condition);

    R nullCheck(Condition.NullCheck condition);

    R textMatch(TextCondition.TextMatch condition);

    R regularMatch(TextCondition.RegularMatch condition);

    R existence(SubqueryCondition.Existence condition);

    R valueMembership(SubqueryCondition.ValueMembership condition);

    R junction(Condition.Junction condition);

    R negation(Condition.Negation condition);

    R exclusion(Condition.Exclusion condition);
}
