package dev.expunge.field;

import dev.expunge.spi.Column;
import dev.expunge.spi.ValueType;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that has a value for each row, as data: a column, a given value, or what is computed from one of them.
 *
 * @param <T> type of its values, boxed
 */
public sealed interface Expression<T>
        permits Condition.Operand, Expression.Value, Expression.Computed, Expression.Arithmetic {

    /** Returns how its values travel and what messages call it: the column whose values they are, or could be. */
    Column<T> column();

    /** Returns the column that it reads; empty if it reads none. Where that column is null, so is the expression. */
    Optional<Condition.Operand<?>> operand();

    /** Returns what a visitor makes of this expression. */
    <R> R accept(ExpressionVisitor<R> visitor);

    /**
     * A given value, which reaches the database as a parameter.
     *
     * @param column how it travels
     */
    record Value<T>(Column<T> column, T value) implements Expression<T> {
        @Override
        public Optional<Condition.Operand<?>> operand() {
            return Optional.empty();
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.value(this);
        }
    }

    /**
     * A function of another expression.
     *
     * @param column how the result travels
     */
    record Computed<T>(Function function, Expression<?> argument, Column<T> column) implements Expression<T> {

        /** Returns a function of an expression; it is called as it was written: {@code released.year()}. */
        static <T> Expression<T> of(Function function, Expression<?> argument, ValueType<T> type) {
            Column<?> from = argument.column();
            String name = from.field() + "." + function.name().toLowerCase(Locale.ROOT) + "()";
            return new Computed<>(function, argument, new Column<>(name, name, type, from.nullable()));
        }

        @Override
        public Optional<Condition.Operand<?>> operand() {
            return argument.operand();
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.computed(this);
        }
    }

    /**
     * A number that is added to another expression, or taken from it.
     *
     * @param column how the result travels
     */
    record Arithmetic<T>(Expression<T> left, Operation operation, Expression<T> right, Column<T> column)
            implements Expression<T> {

        /** Returns the result for an expression and a given value; it is called as it was written: {@code plays.plus()}. */
        static <T> Arithmetic<T> of(Expression<T> left, Operation operation, Expression<T> given) {
            Column<T> from = left.column();
            String name = from.field() + "." + operation.name().toLowerCase(Locale.ROOT) + "()";
            return new Arithmetic<>(left, operation, given, new Column<>(name, name, from.type(), from.nullable()));
        }

        @Override
        public Optional<Condition.Operand<?>> operand() {
            return left.operand();
        }

        @Override
        public <R> R accept(ExpressionVisitor<R> visitor) {
            return visitor.arithmetic(this);
        }
    }

    /** What can be done with two numbers. */
    enum Operation {
        PLUS,
        MINUS
    }

    /** What can be computed. The parts of a moment that has a time zone are those in UTC. */
    enum Function {
        LOWER,
        LENGTH,
        YEAR,
        MONTH,
        DAY,
        HOUR,
        MINUTE,
        DATE
    }
}
