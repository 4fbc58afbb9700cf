package dev.expunge.processor.read.registry;

import dev.expunge.annotation.Model;
import dev.expunge.annotation.ModelRegistry;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.NamedClass;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.TypeElement;

/** Gathers the models of one registry, each with the place that led to it. */
final class RegistryMembers {

    private final CompiledTypes compiled;
    private final String registry;
    private final Place place;
    private final Findings findings;
    private final SortedMap<TypeName, SourceAnchor> members = new TreeMap<>();
    private final Set<TypeName> included = new HashSet<>();

    RegistryMembers(CompiledTypes compiled, String registry, Place place, Findings findings) {
        this.compiled = compiled;
        this.registry = registry;
        this.place = place;
        this.findings = findings;
    }

    SortedMap<TypeName, SourceAnchor> members() {
        return members;
    }

    Set<String> packages() {
        Set<String> packages = new HashSet<>();
        members.keySet().forEach(model -> packages.add(model.packageName()));
        return packages;
    }

    void add(TypeName model) {
        members.putIfAbsent(model, place.anchor());
    }

    /** Adds what an earlier run knew, without what was removed since. */
    void add(GeneratedRoot previous) {
        previous.models().stream().filter(this::isModel).map(compiled::nameOf).forEach(this::add);
    }

    /** Adds what the registry's annotation names. */
    void add(AnnotationView declared) {
        declared.types("models").forEach(this::addModel);
        declared.types("includes").forEach(this::include);
    }

    private void addModel(NamedClass named) {
        resolved(named).ifPresent(type -> {
            if (isModel(type)) {
                members.putIfAbsent(compiled.nameOf(type), place.at(named.anchor()));
            } else {
                findings.add(Diagnostic.of(Code.EXP6005, registry, type.getSimpleName())
                        .help(place.at(named.anchor()), "Name classes that are annotated with @Model."));
            }
        });
    }

    private void include(NamedClass named) {
        Optional<TypeElement> type = resolved(named);
        if (type.isEmpty()) {
            return;
        }
        SourceAnchor anchor = place.at(named.anchor());
        Optional<AnnotationView> declared = AnnotationView.find(type.get(), ModelRegistry.class, compiled.elements());
        if (compiled.isGenerated(type.get())) {
            findings.add(Diagnostic.of(Code.EXP6003, registry, type.get().getSimpleName())
                    .help(anchor, cure(type.get())));
        } else if (declared.isEmpty()) {
            findings.add(Diagnostic.of(Code.EXP6004, registry, type.get().getSimpleName())
                    .help(anchor, "Name a type that is annotated with @ModelRegistry; models go to \"models\"."));
        } else if (included.add(compiled.nameOf(type.get()))) {
            include(type.get(), declared.get(), anchor);
        }
    }

    private void include(TypeElement type, AnnotationView declared, SourceAnchor anchor) {
        if (compiled.isSource(type)) {
            add(declared);
            return;
        }
        Optional<GeneratedRoot> root = GeneratedRoot.find(compiled.nameOf(type).generated("Managers"), compiled);
        if (root.isEmpty()) {
            findings.add(Diagnostic.of(Code.EXP6006, registry, type.getSimpleName())
                    .help(anchor, "Compile its module with expunge-processor on the annotation processor path."));
            return;
        }
        root.get().models().forEach(model -> members.putIfAbsent(compiled.nameOf(model), anchor));
    }

    private Optional<TypeElement> resolved(NamedClass named) {
        Optional<TypeElement> type = named.type().flatMap(CompiledTypes::classOf);
        if (type.isEmpty()) {
            findings.add(Diagnostic.of(Code.EXP8002, registry)
                    .help(place.at(named.anchor()), "Import the class, or add its jar to the class path."));
        }
        return type;
    }

    private boolean isModel(TypeElement type) {
        return AnnotationView.find(type, Model.class, compiled.elements()).isPresent();
    }

    private String cure(TypeElement generated) {
        return GeneratedRoot.of(generated, compiled)
                .flatMap(GeneratedRoot::registry)
                .map(declared -> "Write: includes = %s.class".formatted(declared.getSimpleName()))
                .orElse("It has no registry to include: name its models in \"models\".");
    }
}
