package dev.expunge.internal.sql;

import dev.expunge.field.Condition;
import dev.expunge.field.Condition.Connective;
import dev.expunge.field.ConditionVisitor;
import dev.expunge.field.Expression;
import dev.expunge.field.Projection;
import dev.expunge.field.Selection;
import dev.expunge.field.SubqueryCondition;
import dev.expunge.field.TextCondition;
import dev.expunge.spi.Path;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which parents a condition looks at, and which of them are surely there when it is true, and when it is false. A parent
 * that is missing makes its columns null, so a comparison with them is neither. Wherever a way is named, so is every
 * beginning of it, before it.
 *
 * @param looksAt the ways to all parents that the condition looks at
 * @param ifTrue those at whose end a row is found whenever the condition is true
 * @param ifFalse those at whose end a row is found whenever the condition is false
 */
record PathUse(Set<List<Reference>> looksAt, Set<List<Reference>> ifTrue, Set<List<Reference>> ifFalse) {

    static PathUse of(Condition condition, Set<Path> roots) {
        return condition.accept(new Finder(roots));
    }

    /** Whether a row without one of the parents never matches. */
    boolean needsAll() {
        return ifTrue.containsAll(looksAt);
    }

    /** Returns the longest of the ways; empty if the condition looks at no parent. */
    List<Reference> longestWay() {
        return looksAt.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /** Adds a way after every beginning of it. */
    private static void add(List<Reference> way, Set<List<Reference>> ways) {
        for (int length = 1; length <= way.size(); length++) {
            ways.add(List.copyOf(way.subList(0, length)));
        }
    }

    /**
     * Adds the way to the column that an expression reads, after every beginning of it, if it starts from one of the
     * roots: in a subquery, other expressions stand for rows of other queries.
     */
    static void add(Expression<?> expression, Set<Path> roots, Set<List<Reference>> ways) {
        expression
                .operand()
                .filter(operand -> roots.contains(operand.path().start()))
                .ifPresent(operand -> add(Place.of(operand).way(), ways));
    }

    private record Finder(Set<Path> roots) implements ConditionVisitor<PathUse> {

        @Override
        public <T> PathUse comparison(Condition.Comparison<T> condition) {
            return knownOnlyIfThere(List.of(condition.left(), condition.right()));
        }

        /** What is missing differs from every given value. Of two columns both may be missing. */
        @Override
        public <T> PathUse distinction(Condition.Distinction<T> condition) {
            Set<List<Reference>> ways = ways(List.of(condition.left(), condition.right()));
            boolean isOfValue = condition.right().operand().isEmpty();
            return new PathUse(ways, Set.of(), isOfValue ? ways : Set.of());
        }

        @Override
        public <T> PathUse between(Condition.Between<T> condition) {
            Set<List<Reference>> ways = ways(List.of(condition.expression(), condition.low(), condition.high()));
            return new PathUse(ways, ways, ways(List.of(condition.expression())));
        }

        @Override
        public PathUse textMatch(TextCondition.TextMatch condition) {
            return knownOnlyIfThere(List.of(condition.searched(), condition.text()));
        }

        @Override
        public PathUse regularMatch(TextCondition.RegularMatch condition) {
            return knownOnlyIfThere(List.of(condition.searched(), condition.pattern()));
        }

        /** One column that differs makes a tuple differ, even if another is null. */
        @Override
        public PathUse membership(Condition.Membership condition) {
            Set<List<Reference>> ways = ways(condition.expressions());
            boolean known = condition.expressions().size() == 1;
            return new PathUse(ways, ways, known ? ways : Set.of());
        }

        @Override
        public PathUse nullCheck(Condition.NullCheck condition) {
            Set<List<Reference>> ways = ways(condition.expressions());
            return new PathUse(ways, Set.of(), ways);
        }

        @Override
        public PathUse existence(SubqueryCondition.Existence condition) {
            return inside(condition.rows(), Projection.NOTHING);
        }

        /** What is missing is in no list, but not even that is known of it if the list has no values. */
        @Override
        public PathUse valueMembership(SubqueryCondition.ValueMembership condition) {
            PathUse inside = inside(condition.rows(), condition.values());
            Set<List<Reference>> ways = ways(condition.expressions());
            return new PathUse(
                    union(List.of(ways, inside.looksAt)), union(List.of(ways, inside.ifTrue)), /* ifFalse= */ Set.of());
        }

        /** If a subquery finds a row, its conditions are true for that row and the enclosing query's. */
        private PathUse inside(Selection rows, Projection values) {
            Set<List<Reference>> looksAt = new LinkedHashSet<>();
            Set<List<Reference>> ifTrue = new LinkedHashSet<>();
            for (Selection.Filter filter : rows.filters()) {
                PathUse use = filter.condition().accept(this);
                looksAt.addAll(use.looksAt);
                ifTrue.addAll(use.ifTrue);
            }
            rows.orderings().forEach(ordering -> add(ordering.sort().expression(), roots, looksAt));
            values.outputs().forEach(output -> add(output.expression(), roots, looksAt));
            return new PathUse(looksAt, ifTrue, /* ifFalse= */ Set.of());
        }

        @Override
        public PathUse negation(Condition.Negation condition) {
            PathUse use = condition.condition().accept(this);
            return new PathUse(use.looksAt, /* ifTrue= */ use.ifFalse, /* ifFalse= */ use.ifTrue);
        }

        @Override
        public PathUse exclusion(Condition.Exclusion condition) {
            PathUse use = condition.condition().accept(this);
            return new PathUse(use.looksAt, Set.of(), use.ifTrue);
        }

        @Override
        public PathUse junction(Condition.Junction condition) {
            List<PathUse> uses = new ArrayList<>();
            for (Condition part : condition.parts()) {
                uses.add(part.accept(this));
            }
            Set<List<Reference>> all = union(uses.stream().map(PathUse::looksAt).toList());
            List<Set<List<Reference>>> ifTrue =
                    uses.stream().map(PathUse::ifTrue).toList();
            List<Set<List<Reference>>> ifFalse =
                    uses.stream().map(PathUse::ifFalse).toList();
            return condition.connective() == Connective.AND
                    ? new PathUse(all, union(ifTrue), intersection(ifFalse))
                    : new PathUse(all, intersection(ifTrue), union(ifFalse));
        }

        private PathUse knownOnlyIfThere(List<Expression<?>> expressions) {
            Set<List<Reference>> ways = ways(expressions);
            return new PathUse(ways, ways, ways);
        }

        private Set<List<Reference>> ways(List<Expression<?>> expressions) {
            Set<List<Reference>> ways = new LinkedHashSet<>();
            for (Expression<?> expression : expressions) {
                add(expression, roots, ways);
            }
            return ways;
        }

        private static Set<List<Reference>> union(List<Set<List<Reference>>> sets) {
            Set<List<Reference>> union = new LinkedHashSet<>();
            sets.forEach(union::addAll);
            return union;
        }

        private static Set<List<Reference>> intersection(List<Set<List<Reference>>> sets) {
            Set<List<Reference>> intersection = new LinkedHashSet<>(sets.get(0));
            sets.forEach(intersection::retainAll);
            return intersection;
        }
    }
}
