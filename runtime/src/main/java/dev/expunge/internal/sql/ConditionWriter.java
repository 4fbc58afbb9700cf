package dev.expunge.internal.sql;

import dev.expunge.dialect.Dialect;
import dev.expunge.error.UnsupportedFeatureException;
import dev.expunge.field.Condition;
import dev.expunge.field.ConditionVisitor;
import dev.expunge.field.Expression;
import dev.expunge.field.SubqueryCondition;
import dev.expunge.field.TextCondition;
import dev.expunge.field.TextCondition.LetterCase;
import dev.expunge.spi.Column;
import dev.expunge.spi.Table;
import java.util.List;

/** Writes a condition into a statement. Nested junctions are put between parentheses, everything else binds by itself. */
final class ConditionWriter implements ConditionVisitor<SqlWriter> {

    private final SqlWriter sql;
    private final ExpressionWriter expressions;
    private final SubqueryWriter subqueries;

    ConditionWriter(SqlWriter sql, Operands operands) {
        this.sql = sql;
        this.expressions = new ExpressionWriter(sql, operands);
        this.subqueries = new SubqueryWriter(sql, operands);
    }

    /** Writes a condition that stands beside others. */
    void writePart(Condition condition) {
        if (condition instanceof Condition.Junction) {
            sql.sql("(");
            condition.accept(this);
            sql.sql(")");
        } else {
            condition.accept(this);
        }
    }

    @Override
    public <T> SqlWriter comparison(Condition.Comparison<T> condition) {
        return writeBoth(condition.left(), sign(condition.comparator()), condition.right());
    }

    @Override
    public <T> SqlWriter distinction(Condition.Distinction<T> condition) {
        return writeDistinction(condition, /* distinct= */ true);
    }

    @Override
    public <T> SqlWriter between(Condition.Between<T> condition) {
        writeBoth(condition.expression(), " BETWEEN ", condition.low());
        sql.sql(" AND ");
        return expressions.write(condition.high());
    }

    @Override
    public SqlWriter membership(Condition.Membership condition) {
        if (condition.values().isEmpty()) {
            return sql.sql("1 = 0");
        }
        List<Column<?>> columns = condition.expressions().stream()
                .<Column<?>>map(Expression::column)
                .toList();
        new KeyCondition(
                        table(condition.expressions()),
                        columns,
                        position -> expressions.write(condition.expressions().get(position)))
                .write(condition.values(), sql);
        return sql;
    }

    @Override
    public SqlWriter nullCheck(Condition.NullCheck condition) {
        return writeNullChecks(condition.expressions(), " IS NULL", " OR ");
    }

    @Override
    public SqlWriter textMatch(TextCondition.TextMatch condition) {
        expressions.write(condition.searched());
        sql.sql(" LIKE ");
        return expressions.writePattern(condition.position(), condition.text()).sql(LikePattern.ESCAPE_CLAUSE);
    }

    @Override
    public SqlWriter regularMatch(TextCondition.RegularMatch condition) {
        String searched = expressions.taken(condition.searched());
        String pattern = expressions.taken(condition.pattern());
        Dialect dialect = sql.dialect();
        boolean ignoresCase = condition.letterCase() == LetterCase.IGNORED;
        return sql.sql((ignoresCase ? dialect.matchesIgnoreCase(searched, pattern) : dialect.matches(searched, pattern))
                .orElseThrow(() -> new UnsupportedFeatureException(
                        dialect.name(),
                        "A regular expression in a condition",
                        "Use like(...), or read the records and match them in Java.")));
    }

    @Override
    public SqlWriter existence(SubqueryCondition.Existence condition) {
        return subqueries.writeExistence(condition.rows());
    }

    @Override
    public SqlWriter valueMembership(SubqueryCondition.ValueMembership condition) {
        return writeValueMembership(condition, " IN ");
    }

    @Override
    public SqlWriter junction(Condition.Junction condition) {
        return sql.join(" " + condition.connective().name() + " ", condition.parts(), this::writePart);
    }

    @Override
    public SqlWriter negation(Condition.Negation condition) {
        if (condition.condition() instanceof Condition.NullCheck check) {
            return writeNullChecks(check.expressions(), " IS NOT NULL", " AND ");
        }
        if (condition.condition() instanceof Condition.Distinction<?> distinction) {
            return writeDistinction(distinction, /* distinct= */ false);
        }
        if (condition.condition() instanceof SubqueryCondition.ValueMembership membership) {
            return writeValueMembership(membership, " NOT IN ");
        }
        if (condition.condition() instanceof SubqueryCondition.Existence existence) {
            sql.sql("NOT ");
            return existence(existence);
        }
        sql.sql("NOT (");
        condition.condition().accept(this);
        return sql.sql(")");
    }

    @Override
    public SqlWriter exclusion(Condition.Exclusion condition) {
        return writeDecided(condition.condition(), /* isTrue= */ false);
    }

    /** CASE takes an unknown condition for one that is not true, on every database. */
    private SqlWriter writeDecided(Condition condition, boolean isTrue) {
        sql.sql("CASE WHEN ");
        condition.accept(this);
        return sql.sql(" THEN 1 ELSE 0 END = ").sql(isTrue ? "1" : "0");
    }

    private SqlWriter writeBoth(Expression<?> left, String sign, Expression<?> right) {
        expressions.write(left);
        sql.sql(sign);
        return expressions.write(right);
    }

    private <T> SqlWriter writeDistinction(Condition.Distinction<T> condition, boolean distinct) {
        if (sql.dialect().comparesNulls()) {
            String sign = distinct ? " IS DISTINCT FROM " : " IS NOT DISTINCT FROM ";
            return writeBoth(condition.left(), sign, condition.right());
        }
        return writeDecided(same(condition), !distinct);
    }

    private static <T> Condition same(Condition.Distinction<T> condition) {
        Condition equal = new Condition.Comparison<>(condition.left(), Condition.Comparator.EQ, condition.right());
        boolean mayBothBeNull = condition.right().operand().isPresent();
        return mayBothBeNull ? equal.or(isNull(condition.left()).and(isNull(condition.right()))) : equal;
    }

    private static Condition isNull(Expression<?> expression) {
        return new Condition.NullCheck(List.of(expression));
    }

    private SqlWriter writeValueMembership(SubqueryCondition.ValueMembership condition, String sign) {
        boolean isTuple = condition.expressions().size() > 1;
        sql.sql(isTuple ? "(" : "")
                .join(", ", condition.expressions(), expressions::write)
                .sql(isTuple ? ")" : "")
                .sql(sign);
        return subqueries.writeValues(condition.rows(), condition.values());
    }

    private SqlWriter writeNullChecks(List<Expression<?>> checked, String check, String connective) {
        boolean several = checked.size() > 1;
        return sql.sql(several ? "(" : "")
                .join(
                        connective,
                        checked,
                        expression -> expressions.write(expression).sql(check))
                .sql(several ? ")" : "");
    }

    /** Only columns of one table are compared with several values at once; what is computed stands alone. */
    private static Table table(List<Expression<?>> expressions) {
        return expressions.get(0).operand().orElseThrow().path().table();
    }

    private static String sign(Condition.Comparator comparator) {
        return switch (comparator) {
            case EQ -> " = ";
            case NE -> " <> ";
            case LT -> " < ";
            case LE -> " <= ";
            case GT -> " > ";
            case GE -> " >= ";
        };
    }
}
