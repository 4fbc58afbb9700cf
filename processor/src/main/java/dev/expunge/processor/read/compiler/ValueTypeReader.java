package dev.expunge.processor.read.compiler;

import static java.util.stream.Collectors.joining;

import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the column type for a Java type. */
public final class ValueTypeReader {

    /** The name of what has none. */
    public static final String UNKNOWN = "an unknown type";

    private ValueTypeReader() {}

    /** Returns the type of a column that holds such values, or empty if none does. */
    public static Optional<ValueTypeName> valueType(TypeMirror type) {
        Optional<TypeElement> declared = CompiledTypes.classOf(type);
        if (declared.filter(element -> element.getKind() == ElementKind.ENUM).isPresent()) {
            return Optional.of(new ValueTypeName(ValueKind.ENUM, name(type)));
        }
        String name = name(type);
        return ValueKind.of(name).map(kind -> new ValueTypeName(kind, name));
    }

    /** Returns the type that a description spells out; what is no other value type is an enum. */
    public static ValueTypeName described(String name) {
        return new ValueTypeName(ValueKind.of(name).orElse(ValueKind.ENUM), name);
    }

    /** Returns the name of a type without its annotations, as an object, with its arguments. */
    public static String spelledAsObject(TypeMirror type) {
        String name = spelled(type);
        return ValueKind.of(name).map(ValueKind::className).orElse(name);
    }

    /** Returns the name of a type without its annotations, with its arguments, spelled alike by every compiler. */
    public static String spelled(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return spelled(((ArrayType) type).getComponentType()) + "[]";
        }
        List<? extends TypeMirror> arguments =
                type.getKind() == TypeKind.DECLARED ? ((DeclaredType) type).getTypeArguments() : List.of();
        return arguments.isEmpty()
                ? name(type)
                : arguments.stream().map(ValueTypeReader::spelled).collect(joining(", ", name(type) + "<", ">"));
    }

    /** Returns the name of a type without its annotations and arguments, spelled alike by every compiler. */
    public static String name(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return name(((ArrayType) type).getComponentType()) + "[]";
        }
        if (type.getKind().isPrimitive()) {
            return type.getKind().name().toLowerCase(Locale.ROOT);
        }
        return CompiledTypes.classOf(type)
                .map(element -> element.getQualifiedName().toString())
                .orElse(UNKNOWN);
    }
}
