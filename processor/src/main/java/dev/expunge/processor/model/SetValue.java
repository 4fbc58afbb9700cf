package dev.expunge.processor.model;

import java.util.Optional;

/**
 * What a reference is set to when its parent is deleted.
 *
 * @param literal the value as text, or empty
 * @param supplier the class that supplies the value, if one does
 */
public record SetValue(String literal, Optional<TypeName> supplier) {

    /** The value of a reference that is not SET. */
    public static final SetValue NONE = new SetValue("", Optional.empty());

    public static SetValue of(String literal) {
        return new SetValue(literal, Optional.empty());
    }

    public static SetValue from(TypeName supplier) {
        return new SetValue("", Optional.of(supplier));
    }
}
