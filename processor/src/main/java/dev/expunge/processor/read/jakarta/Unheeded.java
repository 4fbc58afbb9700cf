package dev.expunge.processor.read.jakarta;

import dev.expunge.annotation.AfterDelete;
import dev.expunge.annotation.BeforeDelete;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.AnnotationView;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** Warns of what Jakarta Persistence does around a row and managers do not: the rows come out right all the same. */
final class Unheeded {

    private Unheeded() {}

    static void check(Entity entity, Findings findings) {
        entity.annotation("EntityListeners")
                .ifPresent(view -> add(
                        "@EntityListeners",
                        entity.label(),
                        "managers call none of them",
                        view.anchor(),
                        "Register a DeletionListener for what they do on a delete.",
                        findings));
        entity.type().getEnclosedElements().forEach(member -> checkCallback(entity, member, findings));
    }

    static void check(EntityField field, Findings findings) {
        field.columns().forEach(column -> {
            for (String member : List.of("insertable", "updatable")) {
                if (!column.flag(member)) {
                    add(
                            member + " = false",
                            field.label(),
                            "managers write every column",
                            column.anchor(member),
                            "Insert and update such rows through Jakarta Persistence, or suppress it.",
                            findings);
                }
            }
        });
    }

    private static void checkCallback(Entity entity, Element method, Findings findings) {
        Elements elements = entity.elements();
        boolean called = AnnotationView.find(method, BeforeDelete.class, elements)
                        .isPresent()
                || AnnotationView.find(method, AfterDelete.class, elements).isPresent();
        for (String name : List.of("PreRemove", "PostRemove")) {
            Jakarta.find(method, name, elements)
                    .filter(view -> !called)
                    .ifPresent(view -> add(
                            "@" + name,
                            entity.label() + "." + method.getSimpleName(),
                            "managers do not call it",
                            view.anchor(),
                            "Annotate it with @%s as well, or suppress it."
                                    .formatted(name.equals("PreRemove") ? "BeforeDelete" : "AfterDelete"),
                            findings));
        }
    }

    private static void add(
            String what, String label, String why, SourceAnchor anchor, String cure, Findings findings) {
        findings.add(Diagnostic.of(Code.EXP3022, what, label, why).help(anchor, cure));
    }
}
