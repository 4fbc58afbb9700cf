package dev.expunge.processor.read.join;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import dev.expunge.processor.read.key.ParentKey;
import dev.expunge.processor.read.member.MappedField;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What a field that declares a join table is a collection of: records of the other side, or their keys. */
final class HeldType {

    private static final Set<String> COLLECTIONS = Set.of("java.util.Set", "java.util.List", "java.util.Collection");

    /** Returns the type of what the field holds, or tells {@code findings} that it is no such collection. */
    Optional<TypeMirror> of(MappedField field, AnnotationView view, Findings findings) {
        if (field.type().getKind() == TypeKind.ERROR) {
            findings.add(
                    Diagnostic.of(Code.EXP8001, field.label(), field.owner().getSimpleName())
                            .help(field.anchor(), "Import the type, or add its jar to the class path."));
            return Optional.empty();
        }
        Optional<TypeMirror> held = Optional.of(field.type())
                .filter(type -> COLLECTIONS.contains(ValueTypeReader.name(type)))
                .flatMap(type -> ((DeclaredType) type)
                        .getTypeArguments().stream()
                                .<TypeMirror>map(argument -> argument)
                                .findFirst());
        if (held.isEmpty()) {
            findings.add(Diagnostic.of(Code.EXP4020, field.label(), ValueTypeReader.name(field.type()))
                    .found("no type argument of a Set, List or Collection")
                    .help(field.anchor(), "Write: Set<" + example(view) + "> " + field.name()));
        }
        return held;
    }

    /** Whether what the field holds are records of the other side, or its keys; {@code findings} say so if not. */
    boolean fits(MappedField field, TypeMirror held, ParentKey other, Findings findings) {
        String key = keyType(other);
        if (isNamed(held, other.model()) || isKey(held, other)) {
            return true;
        }
        findings.add(Diagnostic.of(
                        Code.EXP4002,
                        field.label(),
                        ValueTypeReader.name(held),
                        other.model().nestedName(),
                        key)
                .help(
                        field.anchor(),
                        "Hold records, Set<%s>, or keys, Set<%s>."
                                .formatted(other.model().simple(), simple(key))));
        return false;
    }

    private static boolean isKey(TypeMirror held, ParentKey other) {
        if (other.columns().size() == 1) {
            return ValueTypeReader.spelled(held).equals(keyType(other));
        }
        TypeName record = other.model().generated("Key");
        // The key's record may not be generated yet: its name is known, and waiting for it might never end.
        return held.getKind() == TypeKind.ERROR
                ? ((DeclaredType) held).asElement().getSimpleName().contentEquals(record.simple())
                : isNamed(held, record);
    }

    private static String keyType(ParentKey other) {
        return other.columns().size() == 1
                ? other.columns().get(0).type().boxed()
                : other.model().generated("Key").qualified();
    }

    private static boolean isNamed(TypeMirror type, TypeName name) {
        return CompiledTypes.classOf(type)
                .filter(declared -> declared.getQualifiedName().contentEquals(name.qualified()))
                .isPresent();
    }

    private static String example(AnnotationView view) {
        return view.has("to")
                ? view.type("to")
                        .type()
                        .flatMap(CompiledTypes::classOf)
                        .map(type -> type.getSimpleName().toString())
                        .orElse("Other")
                : "Other";
    }

    private static String simple(String javaType) {
        return javaType.substring(javaType.lastIndexOf('.') + 1);
    }
}
