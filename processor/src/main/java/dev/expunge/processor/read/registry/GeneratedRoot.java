package dev.expunge.processor.read.registry;

import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.NamedClass;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The generated root of a registry, as an earlier run or another compilation left it.
 *
 * @param type the root
 * @param description what it says about its registry
 */
record GeneratedRoot(TypeElement type, AnnotationView description) {

    private static final String ANNOTATION = "dev.expunge.spi.RegistryDescription";

    static Optional<GeneratedRoot> of(TypeElement type, CompiledTypes compiled) {
        return AnnotationView.find(type, ANNOTATION, compiled.elements()).map(view -> new GeneratedRoot(type, view));
    }

    static Optional<GeneratedRoot> find(TypeName name, CompiledTypes compiled) {
        return compiled.find(name).flatMap(type -> of(type, compiled));
    }

    /** Returns its models; one that was removed since is not among them. */
    List<TypeElement> models() {
        return description.types("models").stream()
                .flatMap(named -> named.type().stream())
                .flatMap(type -> CompiledTypes.classOf(type).stream())
                .toList();
    }

    /** Returns the annotated type, or empty for an implicit registry. */
    Optional<TypeElement> registry() {
        NamedClass named = description.type("registry");
        return named.type().flatMap(CompiledTypes::classOf);
    }
}
