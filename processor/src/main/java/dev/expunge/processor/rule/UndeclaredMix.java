package dev.expunge.processor.rule;

import dev.expunge.annotation.OnSoftDelete;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import java.util.List;

/**
 * Where a parent goes to the trash and its children cannot, the reference says whether they stay or are deleted for good:
 * the rows of join tables always stay.
 */
final class UndeclaredMix implements GraphRule {

    @Override
    public List<Diagnostic> check(ModelGraph graph) {
        return graph.edges().stream()
                .filter(edge -> edge.cascades() && edge.parent().isSoftDeletable())
                .filter(edge -> graph.isModel(edge.child()) && !edge.child().isSoftDeletable())
                .filter(edge -> edge.reference().onSoftDelete() == OnSoftDelete.UNDECLARED)
                .map(UndeclaredMix::diagnostic)
                .toList();
    }

    private static Diagnostic diagnostic(Edge edge) {
        String child = edge.child().type().nestedName();
        return Diagnostic.of(Code.EXP5006, edge.label(), edge.parent().type().nestedName(), child)
                .help(
                        edge.reference().onDeleteAnchor(),
                        "to leave these rows as they are, write " + line(edge, OnSoftDelete.KEEP)
                                + " To delete them for good, write " + line(edge, OnSoftDelete.DELETE)
                                + " To let them go to the trash, too, write @SoftDeletable on \"" + child + "\".");
    }

    private static String line(Edge edge, OnSoftDelete declared) {
        FieldDescriptor field = edge.field();
        ReferenceDescriptor reference = edge.reference();
        String to = reference.heldAs() == HeldAs.OBJECT
                ? ""
                : "to = " + edge.parent().type().simple() + ".class, ";
        return "@%s(%sonSoftDelete = %s) %s%s %s;"
                .formatted(
                        reference.oneToOne() ? "OneToOne" : "ForeignKey",
                        to,
                        declared,
                        field.nullable() ? "@Nullable " : "",
                        field.javaType().substring(field.javaType().lastIndexOf('.') + 1),
                        field.name());
    }
}
