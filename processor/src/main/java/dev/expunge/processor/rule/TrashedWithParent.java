package dev.expunge.processor.rule;

import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import java.util.List;

/** Rows that go to the trash are not removed behind its back, by a delete of a parent that has no trash. */
final class TrashedWithParent implements GraphRule {

    @Override
    public List<Diagnostic> check(ModelGraph graph) {
        return graph.edges().stream()
                .filter(edge -> edge.cascades() || edge.onDelete() == OnDelete.DB_CASCADE)
                .filter(edge -> edge.child().isSoftDeletable() && !edge.parent().isSoftDeletable())
                .map(TrashedWithParent::diagnostic)
                .toList();
    }

    private static Diagnostic diagnostic(Edge edge) {
        String parent = edge.parent().type().nestedName();
        return Diagnostic.of(
                        Code.EXP5008,
                        edge.label(),
                        edge.onDelete(),
                        parent,
                        edge.child().type().nestedName())
                .help(
                        edge.reference().onDeleteAnchor(),
                        "Write @SoftDeletable on \"" + parent + "\", or onDelete = PROTECT or RESTRICT here; if that is"
                                + " what you want, @SuppressWarnings(\"EXP5008\").");
    }
}
