package dev.expunge.deletion;

import java.util.List;
import java.util.Optional;

/** What a SET_* action writes into the columns of a reference. */
public sealed interface Assignment {

    /** Returns the values written, one for each column of the reference, or empty for null. */
    Optional<List<Object>> target();

    /** Null into every nullable column. */
    record ToNull() implements Assignment {
        @Override
        public Optional<List<Object>> target() {
            return Optional.empty();
        }
    }

    /**
     * The columns' declared defaults.
     *
     * @param values one for each column of the reference, in the fields' types
     */
    record ToDefault(List<Object> values) implements Assignment {
        public ToDefault {
            values = List.copyOf(values);
        }

        @Override
        public Optional<List<Object>> target() {
            return Optional.of(values);
        }
    }
}
