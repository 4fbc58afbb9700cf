package dev.expunge.processor.read.registry;

import dev.expunge.annotation.Model;
import dev.expunge.annotation.ModelRegistry;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.check.ModelShape;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.Visibility;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads a registry that is annotated. */
final class ExplicitRegistryReader {

    private static final Set<ElementKind> KINDS = Set.of(ElementKind.INTERFACE, ElementKind.CLASS);

    private final CompiledTypes compiled;
    private final OutputListing listing;
    private final ClassOutput output;
    private final RegistryAssembler assembler;

    ExplicitRegistryReader(
            CompiledTypes compiled, OutputListing listing, ClassOutput output, RegistryAssembler assembler) {
        this.compiled = compiled;
        this.listing = listing;
        this.output = output;
        this.assembler = assembler;
    }

    RegistryReading read(TypeElement registry, Place place, Set<TypeName> modelsOfCompilation) {
        Findings findings = new Findings();
        TypeName name = compiled.nameOf(registry);
        AnnotationView declared = AnnotationView.find(registry, ModelRegistry.class, compiled.elements())
                .orElseThrow();
        checkShape(registry, place, findings);

        RegistryMembers members = new RegistryMembers(compiled, name.nestedName(), place, findings);
        modelsOfCompilation.forEach(members::add);
        addPrevious(name, place, members, findings);
        members.add(declared);
        Set<String> packages = new TreeSet<>(members.packages());
        packages.add(name.packageName());
        listing.annotated(Model.class, packages).forEach(members::add);

        Accessors accessors = new Accessors(name.nestedName(), place, findings);
        accessors.add(declared, compiled, members.members().keySet());
        Deferrables deferrables = new Deferrables(name.nestedName(), place, findings);
        deferrables.add(declared, compiled, members.members().keySet());
        RegistryIdentity identity = new RegistryIdentity(
                Optional.of(name),
                name.packageName(),
                name.generated("").nestedName(),
                Visibility.isPublic(registry),
                place);
        return assembler.assemble(identity, members.members(), accessors, deferrables, findings);
    }

    private void addPrevious(TypeName name, Place place, RegistryMembers members, Findings findings) {
        Optional<GeneratedRoot> root = GeneratedRoot.find(name.generated("Managers"), compiled)
                .filter(found -> !compiled.isSource(found.type()));
        if (root.isEmpty()) {
            return;
        }
        if (output.contains(root.get().type())) {
            members.add(root.get());
        } else {
            findings.add(Diagnostic.of(Code.EXP6010, name.qualified())
                    .found(name.generated("Managers").qualified() + " on the class path")
                    .help(
                            place.anchor(),
                            "Give this registry a name of its own, and let it say: includes = %s.class"
                                    .formatted(name.simple())));
        }
    }

    private static void checkShape(TypeElement registry, Place place, Findings findings) {
        Optional<String> wrong = KINDS.contains(registry.getKind())
                ? ModelShape.hidden(registry)
                        .map(hider -> hider.equals(registry)
                                ? ModelShape.why(hider)
                                : "in \"%s\", which is %s".formatted(hider.getSimpleName(), ModelShape.why(hider)))
                : Optional.of("neither an interface nor a class");
        wrong.ifPresent(reason -> findings.add(Diagnostic.of(Code.EXP6011, registry.getSimpleName(), reason)
                .help(place.anchor(), "Write an interface of its own: @ModelRegistry interface Store {}")));
    }
}
