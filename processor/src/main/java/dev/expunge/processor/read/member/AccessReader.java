package dev.expunge.processor.read.member;

import dev.expunge.processor.model.Access;
import dev.expunge.processor.read.compiler.CompiledTypes;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Decides how generated code reads and writes a field. */
public final class AccessReader {

    private final MemberReader members;

    public AccessReader(MemberReader members) {
        this.members = members;
    }

    /** Returns the way to the field, or empty if nothing that generated code may use leads there. */
    public Optional<Access> access(MappedField field) {
        if (field.owner().getKind() != ElementKind.RECORD && members.isReachable(field.field(), field.owner())) {
            return Optional.of(new Access.Direct(field.isOptional()));
        }
        return field.getter()
                .map(getter -> new Access.Methods(
                        name(getter),
                        field.setter().map(AccessReader::name),
                        field.hasOptionalGetter(),
                        field.isOptional()));
    }

    /** Returns the class, the field's type or one around it, that keeps generated code from naming the type. */
    public Optional<TypeElement> hider(MappedField field) {
        return CompiledTypes.classOf(field.type()).flatMap(type -> hider(type, field.owner()));
    }

    private Optional<TypeElement> hider(TypeElement type, TypeElement model) {
        for (Element current = type; current instanceof TypeElement level; current = current.getEnclosingElement()) {
            if (!members.isReachable(level, model)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** Whether the field of an existing record can be set. */
    boolean isSettable(MappedField field) {
        return access(field)
                .map(access -> access instanceof Access.Methods methods
                        ? methods.setter().isPresent()
                        : !field.field().getModifiers().contains(Modifier.FINAL))
                .orElse(false);
    }

    private static String name(ExecutableElement method) {
        return method.getSimpleName().toString();
    }
}
