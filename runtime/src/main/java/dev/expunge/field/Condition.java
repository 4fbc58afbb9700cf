package dev.expunge.field;

import dev.expunge.error.NullArgumentException;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A condition on one row, as data: true, false or unknown, by the three-valued logic of the SQL standard. Immutable.
 *
 * <p>Values are held in the fields' own types and reach the database as parameters, never as text of a statement.
 */
public sealed interface Condition
        permits Condition.Comparison,
                Condition.Distinction,
                Condition.Between,
                Condition.Membership,
                Condition.NullCheck,
                Condition.Junction,
                Condition.Negation,
                Condition.Exclusion,
                TextCondition,
                SubqueryCondition {

    /** Returns what a visitor makes of this condition. */
    <R> R accept(ConditionVisitor<R> visitor);

    /** Returns the condition that this one and another hold. */
    default Condition and(Condition other) {
        return Junction.of(Connective.AND, Arrays.asList(this, other));
    }

    /** Returns the condition that this one or another holds. */
    default Condition or(Condition other) {
        return Junction.of(Connective.OR, Arrays.asList(this, other));
    }

    /** Returns the condition that this one is false; where this one is unknown, so is its opposite. */
    default Condition not() {
        return new Negation(this);
    }

    /** Returns the condition that all of some conditions hold; of none, it holds for every row. */
    static Condition allOf(Collection<? extends Condition> conditions) {
        return conditions.isEmpty() ? never().not() : Junction.of(Connective.AND, conditions);
    }

    /** Does what {@link #allOf(Collection)} does. */
    static Condition allOf(Condition... conditions) {
        return allOf(Arrays.asList(conditions));
    }

    /** Returns the condition that one or more of some conditions hold; of none, it holds for no row. */
    static Condition anyOf(Collection<? extends Condition> conditions) {
        return conditions.isEmpty() ? never() : Junction.of(Connective.OR, conditions);
    }

    /** Does what {@link #anyOf(Collection)} does. */
    static Condition anyOf(Condition... conditions) {
        return anyOf(Arrays.asList(conditions));
    }

    /**
     * Returns the condition that a query finds any row. Its own conditions may name fields of the query that this
     * condition is for: {@code artists.filter(r -> exists(albums.filter(a -> a.artist().id.eq(r.id))))}.
     */
    static Condition exists(Rows<?> query) {
        if (query == null) {
            throw NullArgumentException.ofQuery();
        }
        return new SubqueryCondition.Existence(query.selection());
    }

    /** Returns the condition that holds for no row. */
    static Condition never() {
        return new Membership(List.of(), List.of());
    }

    /** The binary comparisons. */
    enum Comparator {
        EQ,
        NE,
        LT,
        LE,
        GT,
        GE
    }

    /** How the parts of a junction are connected. */
    enum Connective {
        AND,
        OR
    }

    /**
     * A column at the end of a path.
     *
     * @param path the way from the query's root
     * @param column a column of the path's table
     */
    record Operand<T>(Path path, Column<T> column) implements Expression<T> {
        @Override
        public Optional<Operand<?>> operand() {
            return Optional.of(this);
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.operand(this);
        }
    }

    /** Two expressions compared; unknown where one is null. */
    record Comparison<T>(Expression<T> left, Comparator comparator, Expression<T> right) implements Condition {

        /** Returns the comparison of a column with a given value. */
        public static <T> Comparison<T> ofValue(Operand<T> column, Comparator comparator, T value) {
            return new Comparison<>(column, comparator, new Expression.Value<>(column.column(), value));
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.comparison(this);
        }
    }

    /** Two expressions that differ, where null differs from every value and not from null; never unknown. */
    record Distinction<T>(Expression<T> left, Expression<T> right) implements Condition {
        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.distinction(this);
        }
    }

    /** An expression between two others, both included. */
    record Between<T>(Expression<T> expression, Expression<T> low, Expression<T> high) implements Condition {
        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.between(this);
        }
    }

    /** A tuple of expressions equal to one of some tuples of values; without values it holds for no row. */
    record Membership(List<Expression<?>> expressions, List<List<Object>> values) implements Condition {
        public Membership {
            expressions = List.copyOf(expressions);
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.membership(this);
        }
    }

    /** A tuple of expressions of which at least one is null. */
    record NullCheck(List<Expression<?>> expressions) implements Condition {
        public NullCheck {
            expressions = List.copyOf(expressions);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.nullCheck(this);
        }
    }

    /** Several conditions connected; at least one. */
    record Junction(Connective connective, List<Condition> parts) implements Condition {
        public Junction {
            parts = List.copyOf(parts);
        }

        /** Connects conditions; parts connected in the same way become one junction, however many there are. */
        static Condition of(Connective connective, Collection<? extends Condition> conditions) {
            List<Condition> parts = new ArrayList<>();
            for (Condition condition : conditions) {
                parts.addAll(partsOf(connective, condition));
            }
            return parts.size() == 1 ? parts.get(0) : new Junction(connective, parts);
        }

        private static List<Condition> partsOf(Connective connective, Condition condition) {
            if (condition == null) {
                throw NullArgumentException.ofPart();
            }
            return condition instanceof Junction junction && junction.connective == connective
                    ? junction.parts
                    : List.of(condition);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.junction(this);
        }
    }

    /** The opposite of a condition. */
    record Negation(Condition condition) implements Condition {
        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.negation(this);
        }
    }

    /** A condition does not hold: it is false or unknown. Never unknown itself. */
    record Exclusion(Condition condition) implements Condition {
        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.exclusion(this);
        }
    }
}
