package dev.expunge.field;

import java.util.List;

/** A condition on rows of another query, whose conditions may name fields of the queries around it. */
public sealed interface SubqueryCondition extends Condition {

    /** Returns the rows of the other query. */
    Selection rows();

    /** There is such a row; never unknown. */
    record Existence(Selection rows) implements SubqueryCondition {
        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.existence(this);
        }
    }

    /** A tuple of expressions equal to one of the tuples that are read of some rows; a tuple with a null is none. */
    record ValueMembership(List<Expression<?>> expressions, Selection rows, Projection values)
            implements SubqueryCondition {
        public ValueMembership {
            expressions = List.copyOf(expressions);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.valueMembership(this);
        }
    }
}
