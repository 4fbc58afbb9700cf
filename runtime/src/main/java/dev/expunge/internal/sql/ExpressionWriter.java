package dev.expunge.internal.sql;

import dev.expunge.dialect.Dialect;
import dev.expunge.field.Condition;
import dev.expunge.field.Expression;
import dev.expunge.field.ExpressionVisitor;
import dev.expunge.field.TextCondition;
import dev.expunge.spi.SqlType;

/** Writes an expression into a statement. */
final class ExpressionWriter implements ExpressionVisitor<SqlWriter> {

    private final SqlWriter sql;
    private final Operands operands;

    ExpressionWriter(SqlWriter sql, Operands operands) {
        this.sql = sql;
        this.operands = operands;
    }

    SqlWriter write(Expression<?> expression) {
        return expression.accept(this);
    }

    /** Returns the text of an expression that has to stand next in the statement. */
    String taken(Expression<?> expression) {
        return sql.taken(() -> write(expression));
    }

    /** Writes the pattern that finds a text, or is itself the pattern. */
    SqlWriter writePattern(TextCondition.TextPosition position, Expression<String> text) {
        return text.accept(new PatternWriter(position));
    }

    @Override
    public <T> SqlWriter operand(Condition.Operand<T> operand) {
        operands.write(operand, sql);
        return sql;
    }

    @Override
    public <T> SqlWriter value(Expression.Value<T> value) {
        return sql.parameter(Parameter.of(value.column(), value.value()));
    }

    @Override
    public <T> SqlWriter computed(Expression.Computed<T> computed) {
        return writeCall(computed, taken(computed.argument()));
    }

    @Override
    public <T> SqlWriter arithmetic(Expression.Arithmetic<T> arithmetic) {
        write(arithmetic.left());
        sql.sql(
                switch (arithmetic.operation()) {
                    case PLUS -> " + ";
                    case MINUS -> " - ";
                });
        return write(arithmetic.right());
    }

    private SqlWriter writeCall(Expression.Computed<?> computed, String argument) {
        Dialect dialect = sql.dialect();
        SqlType type = computed.argument().column().type().sqlType();
        return sql.sql(
                switch (computed.function()) {
                    case LOWER -> "LOWER(" + argument + ")";
                    case LENGTH -> "CHAR_LENGTH(" + argument + ")";
                    case YEAR, MONTH, DAY, HOUR, MINUTE ->
                        dialect.part(computed.function().name(), argument, type);
                    case DATE -> dialect.date(argument, type);
                });
    }

    /** A given text becomes a pattern before it is sent, a column's text where it stands. */
    private final class PatternWriter implements ExpressionVisitor<SqlWriter> {

        private final TextCondition.TextPosition position;

        private PatternWriter(TextCondition.TextPosition position) {
            this.position = position;
        }

        @Override
        public <T> SqlWriter operand(Condition.Operand<T> operand) {
            return sql.sql(LikePattern.ofText(position, taken(operand)));
        }

        @Override
        public <T> SqlWriter value(Expression.Value<T> value) {
            String pattern = LikePattern.of(position, value.value().toString());
            return sql.parameter(Parameter.ofUntyped(value.column(), pattern));
        }

        @Override
        public <T> SqlWriter computed(Expression.Computed<T> computed) {
            return writeCall(computed, sql.taken(() -> computed.argument().accept(this)));
        }

        @Override
        public <T> SqlWriter arithmetic(Expression.Arithmetic<T> arithmetic) {
            throw new IllegalArgumentException(
                    "A number is no pattern: " + arithmetic.column().field());
        }
    }
}
