package dev.expunge.processor.emit.registry;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.model.ColumnDescriptor;
import dev.expunge.processor.model.ValueTypeName;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.HexFormat;

/** Writes the literal of a column's value as an expression in the column's type. */
final class Literal {

    private Literal() {}

    /** Returns a column's default. */
    static CodeBlock ofDefault(ColumnDescriptor column) {
        return of(column.type(), column.options().defaultValue());
    }

    static CodeBlock of(ValueTypeName column, String text) {
        TypeName type = JavaTypes.boxed(column);
        return switch (column.kind()) {
            case BOOLEAN -> CodeBlock.of("$L", Boolean.parseBoolean(text));
            case BYTE -> CodeBlock.of("(byte) $L", Byte.parseByte(text));
            case SHORT -> CodeBlock.of("(short) $L", Short.parseShort(text));
            case INTEGER -> CodeBlock.of("$L", Integer.parseInt(text));
            case LONG -> CodeBlock.of("$LL", Long.parseLong(text));
            case FLOAT -> CodeBlock.of("$LF", Float.parseFloat(text));
            case DOUBLE -> CodeBlock.of("$LD", Double.parseDouble(text));
            case CHARACTER -> CodeBlock.of("$S.charAt(0)", text);
            case STRING, JSON -> CodeBlock.of("$S", text);
            case BIG_DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, text);
            case BIG_INTEGER -> CodeBlock.of("new $T($S)", BigInteger.class, text);
            case BYTES -> CodeBlock.of("$T.of().parseHex($S)", HexFormat.class, text);
            case UUID -> CodeBlock.of("$T.fromString($S)", type, text);
            case ENUM, ORDINAL -> CodeBlock.of("$T.$L", type, text);
            case LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, OFFSET_DATE_TIME, INSTANT, DURATION, YEAR ->
                CodeBlock.of("$T.parse($S)", type, text);
        };
    }
}
