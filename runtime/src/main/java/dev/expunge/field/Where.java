package dev.expunge.field;

import java.util.Objects;

/**
 * A condition on rows, written against the generated fields of their model. Conditions can be named, combined, and
 * applied to rows reached over a path: {@code LIVE.on(track.album())}.
 *
 * @param <F> the generated fields
 */
@FunctionalInterface
public interface Where<F> {

    /** Returns this condition on the rows that {@code fields} stand for. */
    Condition on(F fields);

    /** Returns the condition that this one and another hold. */
    default Where<F> and(Where<F> other) {
        Objects.requireNonNull(other);
        return fields -> on(fields).and(other.on(fields));
    }

    /** Returns the condition that this one or another holds. */
    default Where<F> or(Where<F> other) {
        Objects.requireNonNull(other);
        return fields -> on(fields).or(other.on(fields));
    }

    /** Returns the condition that this one does not hold. */
    default Where<F> not() {
        return fields -> on(fields).not();
    }
}
