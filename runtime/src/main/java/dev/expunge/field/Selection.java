package dev.expunge.field;

import dev.expunge.spi.Column;
import dev.expunge.spi.Path;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * The rows that a query names: those of one table for which every filter holds, in an order, cut to a page. The page is
 * cut last, whatever the order in which the parts were given.
 *
 * @param table the table
 * @param filters conditions, each on a root of its own that stands for the table's row
 * @param orderings criteria, the first one first, each on a root of its own
 * @param limit how many rows at most
 * @param offset how many rows to leave out at the start
 * @param scope whether rows in the trash are seen
 */
public record Selection(
        Table table, List<Filter> filters, List<Ordering> orderings, OptionalLong limit, long offset, Scope scope) {

    public Selection {
        filters = List.copyOf(filters);
        orderings = List.copyOf(orderings);
        if (scope == Scope.TRASH && !table.isSoftDeletable()) {
            throw new IllegalArgumentException(table.label() + " is not soft-deletable: it has no trash");
        }
    }

    /** Returns all live rows of a table. */
    public static Selection all(Table table) {
        return new Selection(table, List.of(), List.of(), OptionalLong.empty(), 0, Scope.LIVE);
    }

    /** Returns the live rows of a table that have one of some keys. */
    public static Selection ofKeys(Table table, List<List<Object>> keys) {
        Path root = Path.root(table);
        List<Expression<?>> operands = new ArrayList<>();
        for (Column<?> column : table.key()) {
            operands.add(new Condition.Operand<>(root, column));
        }
        return all(table).filter(root, new Condition.Membership(operands, keys));
    }

    /** Returns the rows for which a condition holds as well; the same rows, if it holds for every row anyway. */
    public Selection filter(Path root, Condition condition) {
        Condition folded = Folding.fold(condition);
        return Folding.isAlways(folded)
                ? this
                : new Selection(table, joined(filters, new Filter(root, folded)), orderings, limit, offset, scope);
    }

    /** Returns the same rows, ordered by one more criterion. */
    public Selection thenBy(Path root, Sort sort) {
        return new Selection(table, filters, joined(orderings, new Ordering(root, sort)), limit, offset, scope);
    }

    /**
     * Returns the rows of another scope.
     *
     * @throws IllegalArgumentException if it is the trash of a model that is not soft-deletable
     */
    public Selection in(Scope chosen) {
        return new Selection(table, filters, orderings, limit, offset, chosen);
    }

    /** Returns the same rows in no order. */
    public Selection unordered() {
        return new Selection(table, filters, List.of(), limit, offset, scope);
    }

    /** Returns the same rows in the opposite of their order. */
    public Selection reversed() {
        List<Ordering> reversed = new ArrayList<>();
        for (Ordering ordering : orderings) {
            reversed.add(new Ordering(ordering.root(), ordering.sort().reversed()));
        }
        return new Selection(table, filters, reversed, limit, offset, scope);
    }

    /** Returns the same rows in an order in which no two of them are equal: by their keys at last. */
    public Selection totallyOrdered() {
        Path root = Path.root(table);
        Selection ordered = this;
        for (Column<?> column : table.key()) {
            if (orderings.stream().noneMatch(ordering -> ordering.isBy(column))) {
                Condition.Operand<?> operand = new Condition.Operand<>(root, column);
                ordered = ordered.thenBy(root, Sort.ascending(operand));
            }
        }
        return ordered;
    }

    /** Returns at most {@code rows} of the rows, instead of any earlier limit. */
    public Selection limitedTo(long rows) {
        return new Selection(table, filters, orderings, OptionalLong.of(rows), offset, scope);
    }

    /** Returns at most {@code rows} of the rows, and no more than before. */
    public Selection atMost(long rows) {
        return limitedTo(Math.min(rows, limit.orElse(rows)));
    }

    /** Returns the rows after the first {@code rows}, instead of any earlier offset. */
    public Selection skipping(long rows) {
        return new Selection(table, filters, orderings, limit, rows, scope);
    }

    /** Whether a limit or an offset cuts the rows, so that their order decides which they are. */
    public boolean isPage() {
        return limit.isPresent() || offset > 0;
    }

    /** Whether it is clear without a database that there is no such row. */
    public boolean selectsNothing() {
        return limit.equals(OptionalLong.of(0))
                || filters.stream().anyMatch(filter -> Folding.isNever(filter.condition()));
    }

    private static <T> List<T> joined(List<T> items, T item) {
        List<T> joined = new ArrayList<>(items);
        joined.add(item);
        return joined;
    }

    /** A condition and what stands for the row in it. */
    public record Filter(Path root, Condition condition) {}

    /** A criterion of the order and what stands for the row in it. */
    public record Ordering(Path root, Sort sort) {

        private boolean isBy(Column<?> column) {
            return sort.expression().equals(new Condition.Operand<>(root, column));
        }
    }

    /** Whether a query sees rows of soft-deletable models that are in the trash. */
    public enum Scope {
        /** Live rows only, and of their parents the live ones: a path through a parent in the trash leads nowhere. */
        LIVE,
        /** All rows, and all their parents. */
        ALL,
        /** Rows in the trash only, and all their parents. */
        TRASH;

        /** Returns which parents of its rows it sees. */
        public Scope ofParents() {
            return this == LIVE ? LIVE : ALL;
        }
    }
}
