package dev.expunge.processor.read.check;

import dev.expunge.annotation.Model;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.Naming;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Refuses what the annotations can already say and this version does not do. */
public final class UnsupportedFeatures {

    private final Elements elements;

    public UnsupportedFeatures(Elements elements) {
        this.elements = elements;
    }

    public void checkModel(TypeElement model, List<TypeElement> lineage, Findings findings) {
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
