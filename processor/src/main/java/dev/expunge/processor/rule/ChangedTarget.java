package dev.expunge.processor.rule;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import java.util.List;
import java.util.Set;

/** A reference that a delete changes is not itself what other rows refer to. */
final class ChangedTarget implements GraphRule {

    private static final Set<OnDelete> CHANGING = Set.of(
            OnDelete.SET_NULL, OnDelete.SET_DEFAULT, OnDelete.SET, OnDelete.DB_SET_NULL, OnDelete.DB_SET_DEFAULT);

    @Override
    public List<Diagnostic> check(ModelGraph graph) {
        return graph.edges().stream()
                .filter(edge -> CHANGING.contains(edge.onDelete()))
                .filter(edge -> !graph.holdersOf(edge).isEmpty())
                .map(edge -> diagnostic(edge, graph.holdersOf(edge).get(0)))
                .toList();
    }

    private static Diagnostic diagnostic(Edge edge, Edge holder) {
        return Diagnostic.of(Code.EXP5003, edge.label(), edge.onDelete(), holder.label())
                .help(
                        edge.reference().onDeleteAnchor(),
                        "use RESTRICT or PROTECT here, or let \"" + holder.label() + "\" refer to the key of "
                                + edge.child().type().nestedName());
    }
}
