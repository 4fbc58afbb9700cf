package dev.expunge.processor.read.check;

import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.Naming;
import dev.expunge.processor.read.member.MappedField;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Refuses what the annotations can already say and this version does not do: a soft-deletable model that is deleted
 * physically, because nobody told its author, would be the worst of all answers.
 */
public final class UnsupportedFeatures {

    private final Elements elements;

    public UnsupportedFeatures(Elements elements) {
        this.elements = elements;
    }

    public void checkModel(TypeElement model, List<TypeElement> lineage, Findings findings) {
        AnnotationView.find(model, SoftDeletable.class, elements)
                .ifPresent(view -> add("@SoftDeletable", label(model), view.anchor(), findings));
        checkSuperclasses(model, lineage, findings);
    }

    public void checkReference(MappedField field, AnnotationView reference, Findings findings) {
        if (reference.has("onSoftDelete")) {
            add("onSoftDelete", field.label(), reference.anchor("onSoftDelete"), findings);
        }
    }

    public static void add(String feature, String label, SourceAnchor anchor, Findings findings) {
        findings.add(Diagnostic.of(Code.EXP2004, feature, label).help(anchor, "Leave it out until a later version."));
    }

    private void checkSuperclasses(TypeElement model, List<TypeElement> lineage, Findings findings) {
        lineage.stream()
                .filter(type -> !type.equals(model))
                .filter(type -> AnnotationView.find(type, Model.class, elements).isPresent())
                .reduce((distant, nearest) -> nearest)
                .map(type -> type.getSimpleName().toString())
                .ifPresent(parent -> findings.add(Diagnostic.of(Code.EXP2009, label(model), parent)
                        .help(
                                SourceAnchor.of(model),
                                ("Refer to it instead of extending it: @Id @OneToOne %s %s. Or move what both need to a"
                                                + " superclass that is no model.")
                                        .formatted(parent, Naming.lowerCamelCase(parent)))));
    }

    private static String label(TypeElement model) {
        return model.getSimpleName().toString();
    }
}
