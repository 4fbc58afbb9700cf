package dev.expunge.processor.model;

import java.util.Optional;

/** How generated code, which lives in the model's package, reads and writes a field of a record. */
public sealed interface Access {

    /** Whether what is read is an {@code Optional} of the value. */
    boolean readsOptional();

    /** Whether what is written, by a setter or a constructor, is an {@code Optional} of the value. */
    boolean writesOptional();

    /**
     * The field itself.
     *
     * @param optional whether it is an {@code Optional} of the value
     */
    record Direct(boolean optional) implements Access {

        /** A field that is the value. */
        public Direct() {
            this(false);
        }

        @Override
        public boolean readsOptional() {
            return optional;
        }

        @Override
        public boolean writesOptional() {
            return optional;
        }
    }

    /**
     * Methods.
     *
     * @param getter name of the method that returns the value
     * @param setter name of the method that takes it; absent where a constructor takes all values
     */
    record Methods(String getter, Optional<String> setter, boolean readsOptional, boolean writesOptional)
            implements Access {

        /** Methods that return and take the value itself. */
        public Methods(String getter, Optional<String> setter) {
            this(getter, setter, false, false);
        }
    }

    /**
     * A component of a value record, which is read from that record, and written with it.
     *
     * @param embedded the record's field
     * @param getter name of the method that returns the value
     * @param nullable whether the component may be null, in a record that is there
     */
    record Component(
            EmbeddedDescriptor embedded, String getter, boolean nullable, boolean readsOptional, boolean writesOptional)
            implements Access {}
}
