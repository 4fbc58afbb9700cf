package dev.expunge.processor.rule;

import static java.util.stream.Collectors.joining;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.Component;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.ColumnDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Models that are deleted together do not refer to each other in a circle without a reference that may be null, or whose
 * constraint can be checked when all rows are gone.
 */
final class NotNullCycle implements GraphRule {

    @Override
    public List<Diagnostic> check(ModelGraph graph) {
        Map<String, Diagnostic> byFirstReference = new LinkedHashMap<>();
        StuckComponents.in(graph)
                .flatMap(component -> component.without(NotNullCycle::mayOpen).stream())
                .filter(Component::cyclic)
                .map(Component::circle)
                .forEach(
                        circle -> byFirstReference.computeIfAbsent(circle.get(0).label(), label -> diagnostic(circle)));
        return List.copyOf(byFirstReference.values());
    }

    private static boolean mayOpen(Edge edge) {
        return edge.toItself() || edge.field().nullable();
    }

    private static Diagnostic diagnostic(List<Edge> circle) {
        Edge first = circle.get(0);
        String models = circle.stream()
                .map(edge -> '"' + edge.child().type().nestedName() + '"')
                .collect(joining(", "));
        String path = circle.stream().map(Edge::label).collect(joining(" -> ")) + " -> "
                + first.child().type().nestedName();
        return Diagnostic.of(Code.EXP5001, models)
                .found(path)
                .help(
                        first.field().anchor(),
                        "make one of these references nullable, or give one of them an action that deletes neither"
                                + " side with the other, or make a constraint DEFERRABLE in the database and declare it: "
                                + declaration(first));
    }

    /** The name is the one that PostgreSQL gives a constraint that has none. */
    private static String declaration(Edge edge) {
        String columns =
                edge.field().columns().stream().map(ColumnDescriptor::name).collect(joining("_"));
        return "@ModelRegistry(deferrableConstraints = @ModelRegistry.Deferrable(model = %s.class, reference = \"%s\", constraint = \"%s_%s_fkey\"))"
                .formatted(
                        edge.child().type().qualified(),
                        edge.field().name(),
                        edge.child().table().name(),
                        columns);
    }
}
