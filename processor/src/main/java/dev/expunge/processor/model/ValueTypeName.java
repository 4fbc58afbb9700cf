package dev.expunge.processor.model;

/**
 * The Java type of a column's value.
 *
 * @param kind how it is held
 * @param javaType its qualified name; primitives by their keyword
 */
public record ValueTypeName(ValueKind kind, String javaType) {

    public boolean isPrimitive() {
        return kind != ValueKind.ENUM && !javaType.equals(kind.className());
    }

    /** Returns the qualified name of the type as an object. */
    public String boxed() {
        return isPrimitive() ? kind.className() : javaType;
    }
}
