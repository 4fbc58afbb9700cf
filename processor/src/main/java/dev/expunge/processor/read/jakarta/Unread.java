package dev.expunge.processor.read.jakarta;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Refuses annotations of Jakarta Persistence in places where it does not look: their author believes otherwise. */
final class Unread {

    private Unread() {}

    /** Checks a model that Jakarta Persistence does not map: our annotations of the same names are likely meant. */
    static void checkUnmapped(TypeElement model, Elements elements, Findings findings) {
        for (Element member : model.getEnclosedElements()) {
            // A record's component, its field and its accessor carry the same annotation.
            if (member.getKind() == ElementKind.FIELD || !model.getKind().equals(ElementKind.RECORD)) {
                add(
                        model,
                        member,
                        "\"" + model.getSimpleName() + "\" is no @Entity",
                        "Import the annotation from dev.expunge.annotation, or make the class an @Entity.",
                        elements,
                        findings);
            }
        }
    }

    static void check(Entity entity, List<EntityField> fields, Findings findings) {
        Set<Element> read = new HashSet<>();
        for (EntityField field : fields) {
            read.add(field.member());
            field.otherMember().ifPresent(other -> {
                read.add(other);
                add(
                        entity.type(),
                        other,
                        "it looks at the " + (other.getKind() == ElementKind.FIELD ? "getter" : "field"),
                        "Move it there: @Id decides whether fields or getters are looked at.",
                        entity.elements(),
                        findings);
            });
        }
        entity.type().getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.METHOD && !read.contains(member))
                .filter(member -> entity.readsGetters(entity.type()))
                .filter(member -> !Jakarta.has(member, "Transient", entity.elements()))
                .forEach(member -> add(
                        entity.type(),
                        member,
                        "no field has the name of the property, and managers know fields",
                        "Call the field like the property.",
                        entity.elements(),
                        findings));
    }

    private static void add(
            TypeElement model, Element member, String why, String cure, Elements elements, Findings findings) {
        for (String name : Jakarta.ON_MEMBERS) {
            Jakarta.find(member, name, elements)
                    .ifPresent(view -> findings.add(
                            Diagnostic.of(Code.EXP3021, name, model.getSimpleName() + "." + member.getSimpleName(), why)
                                    .help(view.anchor(), cure)));
        }
    }
}
