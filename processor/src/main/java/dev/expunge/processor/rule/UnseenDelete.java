package dev.expunge.processor.rule;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import java.util.List;
import java.util.Optional;

/**
 * Where the database deletes rows of a model itself, no action of the library hangs below them: it would be skipped,
 * since nobody tells the library which rows vanish.
 */
final class UnseenDelete implements GraphRule {

    @Override
    public List<Diagnostic> check(ModelGraph graph) {
        return graph.edges().stream()
                .filter(edge -> !edge.isLeftToDatabase())
                .flatMap(edge -> above(graph, edge).map(above -> diagnostic(graph, edge, above)).stream())
                .toList();
    }

    private static Optional<Edge> above(ModelGraph graph, Edge edge) {
        return graph.references(edge.parent()).stream()
                .filter(candidate -> candidate.onDelete() == OnDelete.DB_CASCADE)
                .findFirst();
    }

    private static Diagnostic diagnostic(ModelGraph graph, Edge edge, Edge above) {
        return Diagnostic.of(
                        Code.EXP5004,
                        edge.label(),
                        edge.onDelete(),
                        edge.parent().type().nestedName())
                .found("\"" + above.label() + "\" is DB_CASCADE on delete")
                .help(
                        edge.reference().onDeleteAnchor(),
                        "use " + choiceHere(graph, edge) + "an action of the library on \"" + above.label() + "\"");
    }

    /** The rows of a join table have no action that could be chosen. */
    private static String choiceHere(ModelGraph graph, Edge edge) {
        return graph.isModel(edge.child()) ? "a DB_ action or DO_NOTHING here, or " : "";
    }
}
