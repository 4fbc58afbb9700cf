package dev.expunge.processor.rule;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.DeletionOrder;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.DeferrableReference;
import dev.expunge.processor.model.RegistryDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A reference that is declared deferrable opens a circle of some plan. */
final class UnneededDeferral implements GraphRule {

    private final RegistryDescriptor registry;

    UnneededDeferral(RegistryDescriptor registry) {
        this.registry = registry;
    }

    @Override
    public List<Diagnostic> check(ModelGraph graph) {
        Set<Edge> deferred = graph.models().stream()
                .flatMap(root -> DeletionOrder.of(graph.closure(root)).deferred().stream())
                .collect(Collectors.toSet());
        return graph.edges().stream()
                .filter(edge -> edge.deferrable() && !deferred.contains(edge))
                .map(edge -> Diagnostic.of(Code.EXP5005, edge.label())
                        .help(declaration(edge).anchor(), "Remove the declaration."))
                .toList();
    }

    private DeferrableReference declaration(Edge edge) {
        return registry.deferrable().stream()
                .filter(declared -> declared.model().equals(edge.child().type())
                        && declared.field().equals(edge.field().name()))
                .findFirst()
                .orElseThrow();
    }
}
