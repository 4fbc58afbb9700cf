package dev.expunge.deletion;

import java.util.List;

/** What a SET_* action writes into the columns of a reference. */
public sealed interface Assignment {

    /** Null into every nullable column. */
    record ToNull() implements Assignment {}

    /**
     * The columns' declared defaults.
     *
     * @param values one for each column of the reference, in the fields' types
     */
    record ToDefault(List<Object> values) implements Assignment {
        public ToDefault {
            values = List.copyOf(values);
        }
    }
}
