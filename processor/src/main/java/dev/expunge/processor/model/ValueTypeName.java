package dev.expunge.processor.model;

import java.util.Optional;

/**
 * The Java type of a field's value, and how a column holds it.
 *
 * @param kind how a column holds it
 * @param javaType its qualified name with its arguments; primitives by their keyword
 * @param conversion what makes it something of that kind; absent if it is that already
 */
public record ValueTypeName(ValueKind kind, String javaType, Optional<Conversion> conversion) {

    public ValueTypeName(ValueKind kind, String javaType) {
        this(kind, javaType, Optional.empty());
    }

    /** Returns how a column that refers to one of this type holds its values, by the type of the field. */
    public ValueTypeName as(String otherJavaType) {
        return new ValueTypeName(kind, otherJavaType, conversion);
    }

    /** Whether the type alone does not tell how a column holds it. */
    public boolean isHeldSpecially() {
        return conversion.isPresent() || kind != ValueKind.of(javaType).orElse(ValueKind.ENUM);
    }

    public boolean isPrimitive() {
        return !boxed().equals(javaType);
    }

    /** Returns the qualified name of the type as an object. */
    public String boxed() {
        return ValueKind.of(javaType).map(ValueKind::className).orElse(javaType);
    }

    /** Returns the operators of a column in conditions. */
    public ValueKind.Operators operators() {
        return conversion
                .map(found -> found.ordered() ? ValueKind.Operators.ORDER : ValueKind.Operators.EQUALITY)
                .orElse(kind.operators());
    }
}
