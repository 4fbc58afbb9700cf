package dev.expunge.field;

import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition on one row, as data: true, false or unknown, by the three-valued logic of the SQL standard. Immutable.
 *
 * <p>Values are held in the fields' own types and reach the database as parameters, never as text of a statement.
 */
public sealed interface Condition {

    /** Returns what a visitor makes of this condition. */
    <R> R accept(ConditionVisitor<R> visitor);

    /** Returns the condition that this one and another hold. */
    default Condition and(Condition other) {
        return Junction.of(Connective.AND, this, other);
    }

    /** Returns the condition that this one or another holds. */
    default Condition or(Condition other) {
        return Junction.of(Connective.OR, this, other);
    }

    /** Returns the condition that this one is false; where this one is unknown, so is its opposite. */
    default Condition not() {
        return new Negation(this);
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

    /** Which part of a text is looked for. */
    enum TextPosition {
        START,
        ANYWHERE,
        END
    }

    /**
     * A column at the end of a path.
     *
     * @param path the way from the query's root
     * @param column a column of the path's table
     */
    record Operand<T>(Path path, Column<T> column) {}

    /** A column compared with a value. */
    record Comparison<T>(Operand<T> operand, Comparator comparator, T value) implements Condition {
        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.comparison(this);
        }
    }

    /** A column compared with a column. */
    record ColumnComparison<T>(Operand<T> left, Comparator comparator, Operand<T> right) implements Condition {
        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.columnComparison(this);
        }
    }

    /** A column between two values, both included. */
    record Between<T>(Operand<T> operand, T low, T high) implements Condition {
        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.between(this);
        }
    }

    /** A tuple of columns equal to one of some tuples of values; without values it holds for no row. */
    record Membership(List<Operand<?>> operands, List<List<Object>> values) implements Condition {
        public Membership {
            operands = List.copyOf(operands);
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.membership(this);
        }
    }

    /** A tuple of columns of which at least one is null. */
    record NullCheck(List<Operand<?>> operands) implements Condition {
        public NullCheck {
            operands = List.copyOf(operands);
        }

        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.nullCheck(this);
        }
    }

    /** A text that holds another at some position, letter case respected; no character is a wildcard. */
    record TextMatch(Operand<String> operand, TextPosition position, String text) implements Condition {
        @Override
        public <R> R accept(ConditionVisitor<R> visitor) {
            return visitor.textMatch(this);
        }
    }

    /** Several conditions connected; at least one. */
    record Junction(Connective connective, List<Condition> parts) implements Condition {
        public Junction {
            parts = List.copyOf(parts);
        }

        /** Connects two conditions; parts connected in the same way become one junction, however many there are. */
        static Junction of(Connective connective, Condition left, Condition right) {
            List<Condition> parts = new ArrayList<>(partsOf(connective, left));
            parts.addAll(partsOf(connective, right));
            return new Junction(connective, parts);
        }

        private static List<Condition> partsOf(Connective connective, Condition condition) {
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
