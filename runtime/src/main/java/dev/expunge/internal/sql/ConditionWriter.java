package dev.expunge.internal.sql;

import dev.expunge.field.Condition;
import dev.expunge.field.ConditionVisitor;
import dev.expunge.spi.Column;
import java.util.List;

/** Writes a condition into a statement. Nested junctions are put between parentheses, everything else binds by itself. */
final class ConditionWriter implements ConditionVisitor<SqlWriter> {

    private final SqlWriter sql;
    private final Operands operands;

    ConditionWriter(SqlWriter sql, Operands operands) {
        this.sql = sql;
        this.operands = operands;
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
        operands.write(condition.operand(), sql);
        return sql.sql(sign(condition.comparator())).parameter(parameter(condition.operand(), condition.value()));
    }

    @Override
    public <T> SqlWriter columnComparison(Condition.ColumnComparison<T> condition) {
        operands.write(condition.left(), sql);
        sql.sql(sign(condition.comparator()));
        operands.write(condition.right(), sql);
        return sql;
    }

    @Override
    public <T> SqlWriter between(Condition.Between<T> condition) {
        operands.write(condition.operand(), sql);
        return sql.sql(" BETWEEN ")
                .parameter(parameter(condition.operand(), condition.low()))
                .sql(" AND ")
                .parameter(parameter(condition.operand(), condition.high()));
    }

    @Override
    public SqlWriter membership(Condition.Membership condition) {
        if (condition.values().isEmpty()) {
            return sql.sql("1 = 0");
        }
        List<Column<?>> columns = condition.operands().stream()
                .<Column<?>>map(Condition.Operand::column)
                .toList();
        new KeyCondition(
                        condition.operands().get(0).path().table(),
                        columns,
                        position -> operands.write(condition.operands().get(position), sql))
                .write(condition.values(), sql);
        return sql;
    }

    @Override
    public SqlWriter nullCheck(Condition.NullCheck condition) {
        return writeNullChecks(condition.operands(), " IS NULL", " OR ");
    }

    @Override
    public SqlWriter textMatch(Condition.TextMatch condition) {
        operands.write(condition.operand(), sql);
        String pattern = LikePattern.of(condition.position(), condition.text());
        return sql.sql(" LIKE ")
                .parameter(parameter(condition.operand(), pattern))
                .sql(LikePattern.ESCAPE_CLAUSE);
    }

    @Override
    public SqlWriter junction(Condition.Junction condition) {
        return sql.join(" " + condition.connective().name() + " ", condition.parts(), this::writePart);
    }

    @Override
    public SqlWriter negation(Condition.Negation condition) {
        if (condition.condition() instanceof Condition.NullCheck check) {
            return writeNullChecks(check.operands(), " IS NOT NULL", " AND ");
        }
        sql.sql("NOT (");
        condition.condition().accept(this);
        return sql.sql(")");
    }

    /** CASE takes an unknown condition for one that is not true, on every database. */
    @Override
    public SqlWriter exclusion(Condition.Exclusion condition) {
        sql.sql("CASE WHEN ");
        condition.condition().accept(this);
        return sql.sql(" THEN 1 ELSE 0 END = 0");
    }

    private SqlWriter writeNullChecks(List<Condition.Operand<?>> checked, String check, String connective) {
        boolean several = checked.size() > 1;
        return sql.sql(several ? "(" : "")
                .join(connective, checked, operand -> {
                    operands.write(operand, sql);
                    sql.sql(check);
                })
                .sql(several ? ")" : "");
    }

    private static <T> Parameter parameter(Condition.Operand<T> operand, T value) {
        return Parameter.of(operand.column(), value);
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
