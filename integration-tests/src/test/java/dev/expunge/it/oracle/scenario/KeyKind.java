package dev.expunge.it.oracle.scenario;

import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import dev.expunge.spi.ValueType;
import dev.expunge.spi.ValueTypes;

/** A type of keys; each of its values tells the number of the row that has it. */
public enum KeyKind {
    INT("int", ValueKind.INTEGER, "int") {
        @Override
        Object value(int number) {
            return number;
        }

        @Override
        public Object read(String text) {
            return Integer.valueOf(text);
        }

        @Override
        public int number(Object value) {
            return (Integer) value;
        }
    },
    LONG("bigint", ValueKind.LONG, "long") {
        @Override
        Object value(int number) {
            return BEYOND_INT + number;
        }

        @Override
        public Object read(String text) {
            return Long.valueOf(text);
        }

        @Override
        public int number(Object value) {
            return (int) ((Long) value - BEYOND_INT);
        }
    },
    TEXT("varchar(20)", ValueKind.STRING, "java.lang.String") {
        @Override
        Object value(int number) {
            return "%03d, say".formatted(number);
        }

        @Override
        public Object read(String text) {
            return text;
        }

        @Override
        public int number(Object value) {
            String text = (String) value;
            return Integer.parseInt(text.substring(0, text.indexOf(',')));
        }
    },
    UUID("uuid", ValueKind.UUID, "java.util.UUID") {
        @Override
        Object value(int number) {
            return new java.util.UUID(number, BEYOND_INT);
        }

        @Override
        public Object read(String text) {
            return java.util.UUID.fromString(text);
        }

        @Override
        public int number(Object value) {
            return (int) ((java.util.UUID) value).getMostSignificantBits();
        }
    };

    private static final long BEYOND_INT = 10_000_000_000L;

    private final String sql;
    private final ValueKind held;
    private final String javaType;

    KeyKind(String sql, ValueKind held, String javaType) {
        this.sql = sql;
        this.held = held;
        this.javaType = javaType;
    }

    /** Returns the value that tells a number; values have the order of their numbers. */
    abstract Object value(int number);

    /** Returns the value that a text stands for. */
    public abstract Object read(String text);

    /** Returns the number that a value tells. */
    public abstract int number(Object value);

    /** Returns the type of its columns in a database. */
    public String sql() {
        return sql;
    }

    public ValueType<?> type() {
        return switch (this) {
            case INT -> ValueTypes.INTEGER;
            case LONG -> ValueTypes.LONG;
            case TEXT -> ValueTypes.STRING;
            case UUID -> ValueTypes.UUID;
        };
    }

    /** Returns the type of its fields, as the processor names it. */
    public ValueTypeName typeName() {
        return new ValueTypeName(held, javaType);
    }
}
