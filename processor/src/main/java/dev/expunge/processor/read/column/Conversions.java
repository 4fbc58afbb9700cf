package dev.expunge.processor.read.column;

import dev.expunge.annotation.Convert;
import dev.expunge.annotation.ValueConverter;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.model.Conversion;
import dev.expunge.processor.model.ValueKind;
import dev.expunge.processor.model.ValueTypeName;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import dev.expunge.processor.read.member.MappedField;
import dev.expunge.processor.read.member.MemberReader;
import dev.expunge.processor.read.member.NewInstances;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Reads what {@link Convert} says, and tells whether generated code can convert a field's values so. */
public final class Conversions {

    private static final Set<ValueKind> UNORDERED = Set.of(ValueKind.BOOLEAN, ValueKind.BYTES);

    private final CompiledTypes compiled;
    private final NewInstances instances;

    public Conversions(CompiledTypes compiled) {
        this.compiled = compiled;
        this.instances = new NewInstances(new MemberReader(compiled));
    }

    static Optional<TypeElement> converter(AnnotationView convert) {
        return convert.type("value").type().flatMap(CompiledTypes::classOf);
    }

    /** Returns the type of the column of a field with a converter, if that converts to one. */
    Optional<ValueTypeName> type(MappedField field, TypeElement converter) {
        List<? extends TypeMirror> types = compiled.argumentsOf(converter.asType(), ValueConverter.class);
        return types.isEmpty()
                ? Optional.empty()
                : ValueKind.of(ValueTypeReader.spelled(types.get(1)))
                        .map(kind -> new ValueTypeName(
                                kind,
                                ValueTypeReader.spelled(field.type()),
                                Optional.of(new Conversion(compiled.nameOf(converter), isOrdered(field, kind)))));
    }

    /** Tells why the values of a field with a converter cannot be converted, if so. */
    public void check(MappedField field, AnnotationView convert, Findings findings) {
        Optional<TypeElement> converter = converter(convert);
        if (converter.isEmpty()) {
            findings.add(
                    Diagnostic.of(Code.EXP8001, field.label(), field.owner().getSimpleName())
                            .help(convert.anchor("value"), "Import the converter, or add its jar to the class path."));
            return;
        }
        instances
                .obstacle(converter.get(), field.owner())
                .or(() -> misfit(field, converter.get()))
                .ifPresent(obstacle -> findings.add(Diagnostic.of(
                                Code.EXP3012, converter.get().getSimpleName(), field.label(), obstacle)
                        .help(
                                convert.anchor("value"),
                                "Name a class like: class X implements ValueConverter<%s, String>, with a"
                                                .formatted(simple(wanted(field)))
                                        + " constructor that takes nothing.")));
    }

    private Optional<String> misfit(MappedField field, TypeElement converter) {
        List<? extends TypeMirror> types = compiled.argumentsOf(converter.asType(), ValueConverter.class);
        if (types.isEmpty()) {
            return Optional.of("it does not say which types it converts");
        }
        String converted = ValueTypeReader.spelled(types.get(0));
        String stored = ValueTypeReader.spelled(types.get(1));
        if (!converted.equals(wanted(field)) || converted.contains(ValueTypeReader.UNKNOWN)) {
            return Optional.of("it converts values of type " + converted);
        }
        return ValueKind.of(stored).isPresent()
                ? Optional.empty()
                : Optional.of("no column holds values of type " + stored + " without a converter");
    }

    private static String wanted(MappedField field) {
        return ValueTypeReader.spelledAsObject(field.type());
    }

    private static String simple(String javaType) {
        return javaType.replaceAll("[\\w$]+\\.", "");
    }

    private boolean isOrdered(MappedField field, ValueKind stored) {
        Types types = compiled.types();
        TypeMirror object = field.type() instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : field.type();
        TypeElement comparable = compiled.elements().getTypeElement(Comparable.class.getCanonicalName());
        return !UNORDERED.contains(stored)
                && types.isSubtype(
                        object, types.getDeclaredType(comparable, types.getWildcardType(null, types.erasure(object))));
    }
}
