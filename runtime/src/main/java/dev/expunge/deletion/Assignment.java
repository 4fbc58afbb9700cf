package dev.expunge.deletion;

import dev.expunge.annotation.OnDelete;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a SET_* action writes into the columns of a reference. */
public sealed interface Assignment {

    /**
     * Returns the values written, one for each column of the reference, in the fields' types; or empty for null.
     *
     * @param supplied finds the values that only a supplier knows
     */
    Optional<List<Object>> target(Function<Supplied, List<Object>> supplied);

    /** Whether the values are known only when a supplier is asked. */
    default boolean isSupplied() {
        return false;
    }

    /** Returns the action that writes it. */
    OnDelete action();

    /** Returns what people call the value. */
    String words();

    /** Null into every nullable column. */
    record ToNull() implements Assignment {
        @Override
        public Optional<List<Object>> target(Function<Supplied, List<Object>> supplied) {
            return Optional.empty();
        }

        @Override
        public OnDelete action() {
            return OnDelete.SET_NULL;
        }

        @Override
        public String words() {
            return "null";
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
        public Optional<List<Object>> target(Function<Supplied, List<Object>> supplied) {
            return Optional.of(values);
        }

        @Override
        public OnDelete action() {
            return OnDelete.SET_DEFAULT;
        }

        @Override
        public String words() {
            return "its default";
        }
    }

    /** A value that the reference itself declares, in the type of its one field. */
    record ToValue(Object value) implements Assignment {
        @Override
        public Optional<List<Object>> target(Function<Supplied, List<Object>> supplied) {
            return Optional.of(List.of(value));
        }

        @Override
        public OnDelete action() {
            return OnDelete.SET;
        }

        @Override
        public String words() {
            return String.valueOf(value);
        }
    }

    /** What a supplier returns: the value of the column referred to, or the record of a composite key. */
    record Supplied(Supplier<?> supplier) implements Assignment {
        @Override
        public Optional<List<Object>> target(Function<Supplied, List<Object>> supplied) {
            return Optional.of(supplied.apply(this));
        }

        @Override
        public boolean isSupplied() {
            return true;
        }

        @Override
        public OnDelete action() {
            return OnDelete.SET;
        }

        @Override
        public String words() {
            return "what " + name() + " supplies";
        }

        /** Returns the qualified name of the supplier's class. */
        public String name() {
            return supplier.getClass().getTypeName();
        }
    }
}
