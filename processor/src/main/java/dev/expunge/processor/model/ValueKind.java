package dev.expunge.processor.model;

import java.util.Optional;

/**
 * The Java types that a column can hold without a converter. The name of each constant is that of its value type in the
 * runtime.
 */
public enum ValueKind {
    BOOLEAN("java.lang.Boolean", "boolean", Operators.TRUTH),
    BYTE("java.lang.Byte", "byte", Operators.NUMBER),
    SHORT("java.lang.Short", "short", Operators.NUMBER),
    INTEGER("java.lang.Integer", "int", Operators.NUMBER),
    LONG("java.lang.Long", "long", Operators.NUMBER),
    FLOAT("java.lang.Float", "float", Operators.NUMBER),
    DOUBLE("java.lang.Double", "double", Operators.NUMBER),
    CHARACTER("java.lang.Character", "char", Operators.ORDER),
    STRING("java.lang.String", "", Operators.TEXT),
    BIG_DECIMAL("java.math.BigDecimal", "", Operators.NUMBER),
    BIG_INTEGER("java.math.BigInteger", "", Operators.NUMBER),
    BYTES("byte[]", "", Operators.EQUALITY),
    UUID("java.util.UUID", "", Operators.ORDER),
    LOCAL_DATE("java.time.LocalDate", "", Operators.DATE),
    LOCAL_TIME("java.time.LocalTime", "", Operators.TIME),
    LOCAL_DATE_TIME("java.time.LocalDateTime", "", Operators.DATE_TIME),
    OFFSET_DATE_TIME("java.time.OffsetDateTime", "", Operators.DATE_TIME),
    INSTANT("java.time.Instant", "", Operators.DATE_TIME),
    DURATION("java.time.Duration", "", Operators.ORDER),
    YEAR("java.time.Year", "", Operators.ORDER),
    /** Any enum type, held by the names of its constants. */
    ENUM("", "", Operators.EQUALITY),
    /** Any enum type, held by the positions of its constants. */
    ORDINAL("", "", Operators.EQUALITY),
    /** A text that is JSON for the database, which compares it by rules of its own. */
    JSON("", "", Operators.EQUALITY);

    private final String className;
    private final String primitive;
    private final Operators operators;

    ValueKind(String className, String primitive, Operators operators) {
        this.className = className;
        this.primitive = primitive;
        this.operators = operators;
    }

    /** Returns the kind of a type, by its qualified name, or empty if no column can hold it. */
    public static Optional<ValueKind> of(String javaType) {
        for (ValueKind kind : values()) {
            if (!kind.className.isEmpty() && (kind.className.equals(javaType) || kind.primitive.equals(javaType))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    public Operators operators() {
        return operators;
    }

    /** Returns the qualified name of the boxed type; empty for enums and JSON. */
    public String className() {
        return className;
    }

    /** The operators of a column in conditions. */
    public enum Operators {
        EQUALITY,
        ORDER,
        NUMBER,
        TEXT,
        TRUTH,
        DATE,
        TIME,
        DATE_TIME
    }
}
