package dev.expunge.processor.rule;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A reference that has to be cleared to open a circle allows it. */
final class ForbiddenClear implements GraphRule {

    @Override
    public List<Diagnostic> check(ModelGraph graph) {
        Map<String, Diagnostic> byReference = new LinkedHashMap<>();
        StuckComponents.in(graph)
                .flatMap(component -> component.edges().stream())
                .filter(edge -> edge.toItself() || edge.field().nullable())
                .forEach(edge -> byReference.computeIfAbsent(edge.label(), label -> diagnostic(edge, graph)));
        return List.copyOf(byReference.values());
    }

    private static Diagnostic diagnostic(Edge edge, ModelGraph graph) {
        Diagnostic.Draft draft =
                Diagnostic.of(Code.EXP5002, edge.label(), edge.parent().type().nestedName(), obstacle(edge, graph));
        return draft.help(edge.field().anchor(), cure(edge));
    }

    private static String obstacle(Edge edge, ModelGraph graph) {
        if (isForbidden(edge)) {
            return "it says clear = NEVER";
        }
        if (edge.toItself() && !edge.field().nullable() && edge.refersToNullable()) {
            return "rows are pointed at themselves, and a row may lack what it refers to";
        }
        return graph.holdersOf(edge).stream()
                .findFirst()
                .map(holder -> '"' + holder.label() + "\" refers to what it holds")
                .orElse("it is part of the key");
    }

    private static String cure(Edge edge) {
        return isForbidden(edge)
                ? "remove clear = NEVER, or use onDelete = DO_NOTHING"
                : "refer to the key instead, or use onDelete = DO_NOTHING";
    }

    private static boolean isForbidden(Edge edge) {
        return !edge.reference().clearable() && !edge.toItself();
    }
}
