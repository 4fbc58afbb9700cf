package dev.expunge.internal.sql;

import dev.expunge.field.Condition;
import dev.expunge.field.Condition.Connective;
import dev.expunge.field.ConditionVisitor;
import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what a condition is on one row, slowly and obviously: true, false, or empty for unknown. */
final class Evaluation implements ConditionVisitor<Optional<Boolean>> {

    private final Map<Table, List<Map<Column<?>, Object>>> rows;
    private final Map<Column<?>, Object> row;

    /** @param rows all rows; a column without value is null */
    Evaluation(Map<Table, List<Map<Column<?>, Object>>> rows, Map<Column<?>, Object> row) {
        this.rows = rows;
        this.row = row;
    }

    @Override
    public <T> Optional<Boolean> comparison(Condition.Comparison<T> condition) {
        return compare(value(condition.operand()), condition.comparator(), Optional.of(condition.value()));
    }

    @Override
    public <T> Optional<Boolean> columnComparison(Condition.ColumnComparison<T> condition) {
        return compare(value(condition.left()), condition.comparator(), value(condition.right()));
    }

    @Override
    public <T> Optional<Boolean> between(Condition.Between<T> condition) {
        Optional<Object> value = value(condition.operand());
        return and(
                compare(value, Condition.Comparator.GE, Optional.of(condition.low())),
                compare(value, Condition.Comparator.LE, Optional.of(condition.high())));
    }

    @Override
    public Optional<Boolean> membership(Condition.Membership condition) {
        Optional<Boolean> any = Optional.of(false);
        for (List<Object> tuple : condition.values()) {
            Optional<Boolean> all = Optional.of(true);
            for (int i = 0; i < tuple.size(); i++) {
                Optional<Object> value = value(condition.operands().get(i));
                all = and(all, compare(value, Condition.Comparator.EQ, Optional.of(tuple.get(i))));
            }
            any = or(any, all);
        }
        return any;
    }

    @Override
    public Optional<Boolean> nullCheck(Condition.NullCheck condition) {
        return Optional.of(
                condition.operands().stream().anyMatch(operand -> value(operand).isEmpty()));
    }

    @Override
    public Optional<Boolean> textMatch(Condition.TextMatch condition) {
        return value(condition.operand()).map(value -> switch (condition.position()) {
            case START -> ((String) value).startsWith(condition.text());
            case ANYWHERE -> ((String) value).contains(condition.text());
            case END -> ((String) value).endsWith(condition.text());
        });
    }

    @Override
    public Optional<Boolean> junction(Condition.Junction condition) {
        boolean isAnd = condition.connective() == Connective.AND;
        Optional<Boolean> result = Optional.of(isAnd);
        for (Condition part : condition.parts()) {
            result = isAnd ? and(result, part.accept(this)) : or(result, part.accept(this));
        }
        return result;
    }

    @Override
    public Optional<Boolean> negation(Condition.Negation condition) {
        return not(condition.condition().accept(this));
    }

    @Override
    public Optional<Boolean> exclusion(Condition.Exclusion condition) {
        return Optional.of(!condition.condition().accept(this).orElse(false));
    }

    private Optional<Object> value(Condition.Operand<?> operand) {
        return at(operand.path()).map(found -> found.get(operand.column()));
    }

    private Optional<Map<Column<?>, Object>> at(Path path) {
        if (path.step().isEmpty()) {
            return Optional.of(row);
        }
        Reference reference = path.step().get().reference();
        return at(path.step().get().from())
                .flatMap(child -> rows.get(reference.parent()).stream()
                        .filter(parent -> refers(child, reference, parent))
                        .findFirst());
    }

    private static boolean refers(Map<Column<?>, Object> child, Reference reference, Map<Column<?>, Object> parent) {
        return parent.get(reference.parentColumns().get(0))
                .equals(child.get(reference.columns().get(0)));
    }

    @SuppressWarnings("unchecked")
    private static Optional<Boolean> compare(Optional<?> left, Condition.Comparator comparator, Optional<?> right) {
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        int order = ((Comparable<Object>) left.get()).compareTo(right.get());
        return Optional.of(
                switch (comparator) {
                    case EQ -> order == 0;
                    case NE -> order != 0;
                    case LT -> order < 0;
                    case LE -> order <= 0;
                    case GT -> order > 0;
                    case GE -> order >= 0;
                });
    }

    private static Optional<Boolean> and(Optional<Boolean> left, Optional<Boolean> right) {
        if (left.equals(Optional.of(false)) || right.equals(Optional.of(false))) {
            return Optional.of(false);
        }
        return left.isEmpty() || right.isEmpty() ? Optional.empty() : Optional.of(true);
    }

    private static Optional<Boolean> or(Optional<Boolean> left, Optional<Boolean> right) {
        return not(and(not(left), not(right)));
    }

    private static Optional<Boolean> not(Optional<Boolean> truth) {
        return truth.map(value -> !value);
    }
}
