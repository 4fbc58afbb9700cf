package dev.expunge.processor.rule;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.SoftDeletion;
import java.util.List;

/** What goes to the trash together can be restored together: where a parent keeps the id of its delete, children do. */
final class PartialRestore implements GraphRule {

    @Override
    public List<Diagnostic> check(ModelGraph graph) {
        return graph.edges().stream()
                .filter(Edge::marks)
                .filter(edge -> edge.parent().keepsDeletionId() && !edge.child().keepsDeletionId())
                .map(PartialRestore::diagnostic)
                .toList();
    }

    private static Diagnostic diagnostic(Edge edge) {
        String child = edge.child().type().nestedName();
        String flag = edge.child()
                .softDeletion()
                .flatMap(SoftDeletion::flag)
                .orElseThrow()
                .name();
        return Diagnostic.of(Code.EXP5009, edge.label(), child)
                .found("rows of \"" + edge.parent().type().nestedName() + "\" keep it")
                .help(
                        edge.reference().onDeleteAnchor(),
                        "Let \"" + child + "\" keep it: @SoftDeletable(flag = \"" + flag + "\").");
    }
}
