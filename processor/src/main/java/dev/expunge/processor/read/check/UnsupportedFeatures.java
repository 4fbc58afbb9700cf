package dev.expunge.processor.read.check;

import static java.util.stream.Collectors.toSet;

import dev.expunge.annotation.Convert;
import dev.expunge.annotation.Model;
import dev.expunge.annotation.SoftDeletable;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.Naming;
import dev.expunge.processor.read.member.MappedField;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Refuses what the annotations can already say and this version does not do: a soft-deletable model that is deleted
 * physically, because nobody told its author, would be the worst of all answers.
 */
public final class UnsupportedFeatures {

    private static final List<Class<? extends Annotation>> ON_MEMBERS = List.of(Convert.class);

    private final Elements elements;

    public UnsupportedFeatures(Elements elements) {
        this.elements = elements;
    }

    public void checkModel(TypeElement model, List<TypeElement> lineage, Findings findings) {
        AnnotationView.find(model, SoftDeletable.class, elements)
                .ifPresent(view -> add("@SoftDeletable", label(model), view.anchor(), findings));
        checkSuperclasses(model, lineage, findings);
        for (TypeElement type : lineage) {
            members(type).forEach(member -> checkMember(model, member, findings));
        }
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

    private void checkMember(TypeElement model, Element member, Findings findings) {
        for (Class<? extends Annotation> annotation : ON_MEMBERS) {
            AnnotationView.find(member, annotation, elements)
                    .ifPresent(view -> add(
                            "@" + view.name(), label(model) + "." + member.getSimpleName(), view.anchor(), findings));
        }
    }

    /** A record's component, its field and its accessor carry the same annotation: the field's is enough. */
    private static Stream<? extends Element> members(TypeElement type) {
        // Only a record is asked for its components: ecj fails otherwise.
        Set<String> components = type.getKind() == ElementKind.RECORD
                ? type.getRecordComponents().stream()
                        .map(component -> component.getSimpleName().toString())
                        .collect(toSet())
                : Set.of();
        return type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.FIELD
                        || (member.getKind() == ElementKind.METHOD
                                && !components.contains(member.getSimpleName().toString())));
    }

    private static String label(TypeElement model) {
        return model.getSimpleName().toString();
    }
}
