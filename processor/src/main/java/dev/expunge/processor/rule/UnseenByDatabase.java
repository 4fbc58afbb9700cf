package dev.expunge.processor.rule;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import java.util.List;
import java.util.Map;

/** An action of the database belongs to rows that are removed: it does nothing when a row is marked. */
final class UnseenByDatabase implements GraphRule {

    private static final Map<OnDelete, String> OURS = Map.of(
            OnDelete.DB_CASCADE, "CASCADE", OnDelete.DB_SET_NULL, "SET_NULL", OnDelete.DB_SET_DEFAULT, "SET_DEFAULT");

    @Override
    public List<Diagnostic> check(ModelGraph graph) {
        return graph.edges().stream()
                .filter(edge ->
                        OURS.containsKey(edge.onDelete()) && edge.parent().isSoftDeletable())
                .map(UnseenByDatabase::diagnostic)
                .toList();
    }

    private static Diagnostic diagnostic(Edge edge) {
        return Diagnostic.of(
                        Code.EXP5010,
                        edge.label(),
                        edge.onDelete(),
                        edge.parent().type().nestedName())
                .help(
                        edge.reference().onDeleteAnchor(),
                        "Use " + OURS.get(edge.onDelete()) + ", or another action of the library.");
    }
}
