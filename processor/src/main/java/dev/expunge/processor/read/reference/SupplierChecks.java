package dev.expunge.processor.read.reference;

import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import dev.expunge.processor.read.key.ParentKey;
import dev.expunge.processor.read.member.MemberReader;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Tells whether the code generated beside a model can make a supplier, and whether that supplies what it should. */
final class SupplierChecks {

    private final CompiledTypes compiled;
    private final MemberReader members;

    SupplierChecks(CompiledTypes compiled) {
        this.compiled = compiled;
        this.members = new MemberReader(compiled);
    }

    /** Returns the simple name of the type that a reference to a key is set to. */
    static String suppliedName(ParentKey parent) {
        String name = supplied(parent);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns what stands in the way of a supplier. */
    Optional<String> obstacle(TypeElement supplier, TypeElement model, ParentKey parent) {
        if (supplier.getKind() != ElementKind.CLASS && supplier.getKind() != ElementKind.RECORD) {
            return Optional.of("it is no class");
        }
        if (supplier.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of("it is abstract");
        }
        if (!isVisible(supplier, model)) {
            return Optional.of("the code generated beside " + model.getSimpleName() + " cannot reach it");
        }
        if (!hasEmptyConstructor(supplier, model)) {
            return Optional.of("it has no constructor without parameters within reach");
        }
        return supplies(supplier, parent) ? Optional.empty() : Optional.of("it does not supply a " + supplied(parent));
    }

    private boolean isVisible(TypeElement supplier, TypeElement model) {
        for (Element type = supplier; type instanceof TypeElement current; type = type.getEnclosingElement()) {
            boolean inner = current.getNestingKind() == NestingKind.MEMBER
                    && !current.getModifiers().contains(Modifier.STATIC);
            if (inner || !members.isReachable(current, model)) {
                return false;
            }
        }
        return true;
    }

    private boolean hasEmptyConstructor(TypeElement supplier, TypeElement model) {
        return ElementFilter.constructorsIn(supplier.getEnclosedElements()).stream()
                .anyMatch(constructor ->
                        constructor.getParameters().isEmpty() && members.isReachable(constructor, model));
    }

    private boolean supplies(TypeElement supplier, ParentKey parent) {
        return argument(supplier.asType()).filter(type -> isNamed(type, parent)).isPresent();
    }

    /** A key's record may not be generated yet; then only its simple name is known. */
    private static boolean isNamed(TypeMirror type, ParentKey parent) {
        String name = supplied(parent);
        return type.getKind() == TypeKind.ERROR
                ? ((DeclaredType) type).asElement().getSimpleName().contentEquals(suppliedName(parent))
                : ValueTypeReader.name(type).equals(name);
    }

    /** Returns what a type says that it supplies. */
    private Optional<TypeMirror> argument(TypeMirror type) {
        if (isSupplier(type)) {
            List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
            return arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(0));
        }
        for (TypeMirror parent : compiled.types().directSupertypes(type)) {
            Optional<TypeMirror> argument = argument(parent);
            if (argument.isPresent()) {
                return argument;
            }
        }
        return Optional.empty();
    }

    private static boolean isSupplier(TypeMirror type) {
        return CompiledTypes.classOf(type)
                .filter(element -> element.getQualifiedName().contentEquals(Supplier.class.getCanonicalName()))
                .isPresent();
    }

    private static String supplied(ParentKey parent) {
        TypeName record = parent.model().generated("Key");
        return parent.columns().size() == 1 ? parent.columns().get(0).type().boxed() : record.qualified();
    }
}
