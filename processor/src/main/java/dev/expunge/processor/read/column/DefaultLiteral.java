package dev.expunge.processor.read.column;

import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.UUID;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Elements;

/** Tells whether a column's default, which is written as text, is a value of the column's type. */
public final class DefaultLiteral {

    private DefaultLiteral() {}

    public static boolean isValue(String text, ValueTypeName type, Elements elements) {
        if (type.conversion().isPresent()) {
            return false;
        }
        try {
            return parses(text, type, elements);
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException malformed) {
            return false;
        }
    }

    /** Returns what to write instead. */
    public static String cure(ValueTypeName type) {
        return type.conversion().isPresent()
                ? "No text is a value of a type that has a converter."
                : "Write it as " + type.javaType() + " would be parsed from text.";
    }

    private static boolean parses(String text, ValueTypeName type, Elements elements) {
        return switch (type.kind()) {
            case BOOLEAN -> text.equals("true") || text.equals("false");
            case CHARACTER -> text.length() == 1;
            case STRING, JSON -> true;
            case BYTES -> false;
            case ENUM, ORDINAL -> isConstant(text, type, elements);
            default -> isNumberOrTime(text, type);
        };
    }

    private static boolean isNumberOrTime(String text, ValueTypeName type) {
        Object value = switch (type.kind()) {
            case BYTE -> Byte.valueOf(text);
            case SHORT -> Short.valueOf(text);
            case INTEGER -> Integer.valueOf(text);
            case LONG -> Long.valueOf(text);
            case FLOAT, DOUBLE -> finite(text, type.kind());
            case BIG_DECIMAL -> new BigDecimal(text);
            case BIG_INTEGER -> new BigInteger(text);
            case UUID -> UUID.fromString(text);
            case LOCAL_DATE -> LocalDate.parse(text);
            case LOCAL_TIME -> LocalTime.parse(text);
            case LOCAL_DATE_TIME -> LocalDateTime.parse(text);
            case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
            case INSTANT -> Instant.parse(text);
            case DURATION -> Duration.parse(text).toNanos();
            case YEAR -> Year.parse(text);
            case BOOLEAN, CHARACTER, STRING, JSON, BYTES, ENUM, ORDINAL -> throw new IllegalArgumentException(text);
        };
        return value != null;
    }

    /** Parses a number; databases do not agree on values that are none. */
    private static double finite(String text, ValueKind kind) {
        double value = kind == ValueKind.FLOAT ? Float.parseFloat(text) : Double.parseDouble(text);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static boolean isConstant(String text, ValueTypeName type, Elements elements) {
        return elements.getTypeElement(type.javaType()).getEnclosedElements().stream()
                .anyMatch(member -> member.getKind() == ElementKind.ENUM_CONSTANT
                        && member.getSimpleName().contentEquals(text));
    }
}
