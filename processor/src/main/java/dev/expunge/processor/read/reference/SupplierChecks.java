package dev.expunge.processor.read.reference;

import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import dev.expunge.processor.read.key.ParentKey;
import dev.expunge.processor.read.member.MemberReader;
import dev.expunge.processor.read.member.NewInstances;
import java.util.Optional;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Tells whether the code generated beside a model can make a supplier, and whether that supplies what it should. */
final class SupplierChecks {

    private final CompiledTypes compiled;
    private final NewInstances instances;

    SupplierChecks(CompiledTypes compiled) {
        this.compiled = compiled;
        this.instances = new NewInstances(new MemberReader(compiled));
    }

    /** Returns the simple name of the type that a reference to a key is set to. */
    static String suppliedName(ParentKey parent) {
        String name = supplied(parent);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Returns what stands in the way of a supplier. */
    Optional<String> obstacle(TypeElement supplier, TypeElement model, ParentKey parent) {
        return instances.obstacle(supplier, model).or(() -> misfit(supplier, parent));
    }

    private Optional<String> misfit(TypeElement supplier, ParentKey parent) {
        boolean fits = compiled.argumentsOf(supplier.asType(), Supplier.class).stream()
                .anyMatch(supplied -> isNamed(supplied, parent));
        return fits ? Optional.empty() : Optional.of("it does not supply a " + supplied(parent));
    }

    /** A key's record may not be generated yet; then only its simple name is known. */
    private static boolean isNamed(TypeMirror type, ParentKey parent) {
        String name = supplied(parent);
        return type.getKind() == TypeKind.ERROR
                ? ((DeclaredType) type).asElement().getSimpleName().contentEquals(suppliedName(parent))
                : ValueTypeReader.spelled(type).equals(name);
    }

    private static String supplied(ParentKey parent) {
        TypeName record = parent.model().generated("Key");
        return parent.columns().size() == 1 ? parent.columns().get(0).type().boxed() : record.qualified();
    }
}
