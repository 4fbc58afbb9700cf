package dev.expunge.field;

/**
 * Handles each kind of expression.
 *
 * @param <R> what is made of an expression
 */
public interface ExpressionVisitor<R> {

    <T> R operand(Condition.Operand<T> operand);

    <T> R value(Expression.Value<T> value);

    <T> R computed(Expression.Computed<T> computed);

    <T> R arithmetic(Expression.Arithmetic<T> arithmetic);
}
