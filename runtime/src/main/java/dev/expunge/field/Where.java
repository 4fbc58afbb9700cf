package dev.expunge.field;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A condition on rows, written against the generated fields of their model. Conditions can be named, combined, and
 * applied to rows reached over a path: {@code LIVE.on(track.album())}.
 *
 * @param <F> the generated fields
 */
@FunctionalInterface
public interface Where<F> {

    /** Returns the condition that all of some conditions hold; of none, it holds for every row. */
    static <F> Where<F> allOf(Collection<? extends Where<F>> conditions) {
        List<Where<F>> all = List.copyOf(conditions);
        return fields -> Condition.allOf(all.stream().map(one -> one.on(fields)).toList());
    }

    /** Does what {@link #allOf(Collection)} does. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <F> Where<F> allOf(Where<F>... conditions) {
        return allOf(List.of(conditions));
    }

    /** Returns the condition that one or more of some conditions hold; of none, it holds for no row. */
    static <F> Where<F> anyOf(Collection<? extends Where<F>> conditions) {
        List<Where<F>> all = List.copyOf(conditions);
        return fields -> Condition.anyOf(all.stream().map(one -> one.on(fields)).toList());
    }

    /** Does what {@link #anyOf(Collection)} does. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <F> Where<F> anyOf(Where<F>... conditions) {
        return anyOf(List.of(conditions));
    }

    /** Returns this condition on the rows that {@code fields} stand for. */
    Condition on(F fields);

    /** Returns the condition that this one and another hold. */
    default Where<F> and(Where<F> other) {
        Objects.requireNonNull(other);
        return new JoinedWhere<>(this, Condition.Connective.AND, other);
    }

    /** Returns the condition that this one or another holds. */
    default Where<F> or(Where<F> other) {
        Objects.requireNonNull(other);
        return new JoinedWhere<>(this, Condition.Connective.OR, other);
    }

    /** Returns the condition that this one does not hold. */
    default Where<F> not() {
        return fields -> on(fields).not();
    }
}
