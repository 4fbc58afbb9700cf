package dev.expunge.processor.model;

import java.util.Optional;

/** How generated code, which lives in the model's package, reads and writes a field of a record. */
public sealed interface Access {

    /** The field itself. */
    record Direct() implements Access {}

    /**
     * Methods.
     *
     * @param getter name of the method that returns the value
     * @param setter name of the method that takes it; absent where a constructor takes all values
     */
    record Methods(String getter, Optional<String> setter) implements Access {}
}
