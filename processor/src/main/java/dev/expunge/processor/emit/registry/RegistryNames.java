package dev.expunge.processor.emit.registry;

import com.palantir.javapoet.ClassName;
import dev.expunge.processor.emit.name.Identifiers;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.Set;

/** The names of a registry and of what is generated for it. */
record RegistryNames(TypeName managers, TypeName plans, String registry) {

    /** What the generated classes call themselves; {@code because} and {@code rows} would hide static imports. */
    private static final Set<String> TAKEN = Set.of("because", "database", "on", "registry", "rows");

    static RegistryNames of(RegistryDescriptor registry) {
        TypeName managers = new TypeName(registry.packageName(), registry.rootName() + "Managers");
        TypeName plans = new TypeName(registry.packageName(), registry.rootName() + "Plans");
        return new RegistryNames(
                managers, plans, registry.declaredBy().orElse(managers).qualified());
    }

    /** Returns the name of the methods that belong to a model. */
    static String accessor(RegistryDescriptor.Member member) {
        return Identifiers.method(member.accessor(), TAKEN);
    }

    ClassName plansClass() {
        return JavaTypes.of(plans);
    }

    ClassName managersClass() {
        return JavaTypes.of(managers);
    }
}
