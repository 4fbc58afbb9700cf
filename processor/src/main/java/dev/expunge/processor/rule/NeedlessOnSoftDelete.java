package dev.expunge.processor.rule;

import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import java.util.List;
import java.util.Optional;

/** What happens when the parent goes to the trash is said only where that is a question. */
final class NeedlessOnSoftDelete implements GraphRule {

    @Override
    public List<Diagnostic> check(ModelGraph graph) {
        return graph.edges().stream()
                .filter(edge -> edge.reference().onSoftDelete() != OnSoftDelete.UNDECLARED)
                .flatMap(edge -> answer(edge).map(why -> diagnostic(edge, why)).stream())
                .toList();
    }

    private static Optional<String> answer(Edge edge) {
        if (!edge.parent().isSoftDeletable()) {
            return Optional.of("rows of \"" + edge.parent().type().nestedName() + "\" never do: they are removed");
        }
        if (!edge.cascades()) {
            return Optional.of("it is " + edge.onDelete() + " on delete, which says it already");
        }
        return edge.child().isSoftDeletable()
                ? Optional.of("rows of \"" + edge.child().type().nestedName() + "\" go with it")
                : Optional.empty();
    }

    private static Diagnostic diagnostic(Edge edge, String why) {
        String annotation = edge.reference().oneToOne() ? "OneToOne" : "ForeignKey";
        return Diagnostic.of(Code.EXP5007, edge.label(), why)
                .help(
                        edge.field().anchor().at(annotation, "onSoftDelete"),
                        "Remove onSoftDelete = " + edge.reference().onSoftDelete() + ".");
    }
}
