package dev.expunge.processor.emit.name;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.expunge.processor.model.ValueTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The types of column values, as JavaPoet names them. */
public final class JavaTypes {

    private static final Map<String, TypeName> PREDEFINED = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "short", TypeName.SHORT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "float", TypeName.FLOAT,
            "double", TypeName.DOUBLE,
            "char", TypeName.CHAR,
            "byte[]", ArrayTypeName.of(TypeName.BYTE));

    private JavaTypes() {}

    /** Returns the type as it is declared. */
    static TypeName declared(ValueTypeName type) {
        return named(type.javaType());
    }

    /** Returns the type as an object. */
    public static TypeName boxed(ValueTypeName type) {
        return named(type.boxed());
    }

    public static ClassName of(dev.expunge.processor.model.TypeName type) {
        String[] nested = type.nestedName().split("\\.", -1);
        ClassName name = ClassName.get(type.packageName(), nested[0]);
        for (int i = 1; i < nested.length; i++) {
            name = name.nestedClass(nested[i]);
        }
        return name;
    }

    /** Returns a type by its qualified name, with its arguments. */
    public static TypeName named(String javaType) {
        TypeName predefined = PREDEFINED.get(javaType);
        if (predefined != null) {
            return predefined;
        }
        if (javaType.endsWith("[]")) {
            return ArrayTypeName.of(named(javaType.substring(0, javaType.length() - 2)));
        }
        int arguments = javaType.indexOf('<');
        return arguments < 0
                ? of(split(javaType))
                : ParameterizedTypeName.get(
                        of(split(javaType.substring(0, arguments))), arguments(javaType.substring(arguments)));
    }

    /** Returns the types between two brackets, of which commas separate those of the outermost level. */
    private static TypeName[] arguments(String inBrackets) {
        List<TypeName> arguments = new ArrayList<>();
        int depth = 0;
        int start = 1;
        for (int position = 0; position < inBrackets.length(); position++) {
            char next = inBrackets.charAt(position);
            boolean ends = depth == 1 && (next == ',' || next == '>');
            if (ends) {
                arguments.add(named(inBrackets.substring(start, position).strip()));
                start = position + 1;
            }
            depth += next == '<' ? 1 : next == '>' ? -1 : 0;
        }
        return arguments.toArray(TypeName[]::new);
    }

    /**
     * Splits a qualified name. Packages may be capitalised and classes not, so that nobody can tell a nested class by its
     * name: what comes before it is imported from as if it were a package. Only classes of the unnamed package, which
     * cannot be imported from, are told by their first letter.
     */
    private static dev.expunge.processor.model.TypeName split(String qualified) {
        int end = Character.isUpperCase(qualified.charAt(0)) ? -1 : qualified.lastIndexOf('.');
        return new dev.expunge.processor.model.TypeName(
                qualified.substring(0, Math.max(end, 0)), qualified.substring(end + 1));
    }
}
