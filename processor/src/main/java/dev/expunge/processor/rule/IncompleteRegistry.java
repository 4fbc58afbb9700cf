package dev.expunge.processor.rule;

import static java.util.stream.Collectors.joining;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.graph.UnresolvedReference;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A registry knows every model that its models refer to: its plans are whole only then. */
final class IncompleteRegistry implements GraphRule {

    private final RegistryDescriptor registry;

    IncompleteRegistry(RegistryDescriptor registry) {
        this.registry = registry;
    }

    @Override
    public List<Diagnostic> check(ModelGraph graph) {
        Map<TypeName, List<UnresolvedReference>> missing = new TreeMap<>();
        for (UnresolvedReference reference : graph.unresolved()) {
            missing.computeIfAbsent(reference.parent(), parent -> new ArrayList<>())
                    .add(reference);
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        missing.forEach((parent, references) -> diagnostics.add(diagnostic(parent, references)));
        return diagnostics;
    }

    private Diagnostic diagnostic(TypeName parent, List<UnresolvedReference> references) {
        String found =
                references.stream().map(UnresolvedReference::label).collect(joining(", ", "referred to by ", ""));
        return Diagnostic.of(
                        Code.EXP6002,
                        name(),
                        parent.qualified(),
                        references.get(0).label())
                .found(found)
                .help(registry.anchor(), help(parent));
    }

    private String name() {
        return registry.declaredBy()
                .orElse(new TypeName(registry.packageName(), registry.rootName() + "Managers"))
                .qualified();
    }

    private String help(TypeName parent) {
        String line = "@ModelRegistry(models = " + parent.qualified() + ".class)";
        return registry.declaredBy().isPresent()
                ? "add it: " + line + ", or name the registry of its library in \"includes\""
                : "declare a registry that adds it: " + line + " interface Models {}";
    }
}
