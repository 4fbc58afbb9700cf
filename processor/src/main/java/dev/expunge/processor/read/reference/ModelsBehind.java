package dev.expunge.processor.read.reference;

import static java.util.stream.Collectors.joining;

import dev.expunge.annotation.Model;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import dev.expunge.processor.read.member.MappedField;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Explains a reference to what is no model: a type that models are subtypes of is more than a slip. */
final class ModelsBehind {

    private static final int NAMED = 3;

    private final CompiledTypes compiled;

    ModelsBehind(CompiledTypes compiled) {
        this.compiled = compiled;
    }

    void explain(MappedField field, AnnotationView reference, TypeMirror target, Findings findings) {
        SourceAnchor anchor = reference.has("to") ? reference.anchor("to") : field.anchor();
        List<String> models = models(target);
        if (models.isEmpty()) {
            findings.add(Diagnostic.of(Code.EXP4001, field.label(), ValueTypeReader.name(target))
                    .help(anchor, cure(field, reference)));
            return;
        }
        findings.add(Diagnostic.of(Code.EXP4017, field.label(), ValueTypeReader.name(target))
                .found("models of that type: " + inWords(models))
                .help(anchor, "Declare one @%s for each model, all of them @Nullable.".formatted(reference.name())));
    }

    private static String cure(MappedField field, AnnotationView reference) {
        if (field.jakarta().isPresent()) {
            return "Annotate that class with @Model as well, or this field with @Transient of dev.expunge.annotation.";
        }
        return reference.has("to")
                ? "Name a class that is annotated with @Model."
                : "Name the parent model: @%s(to = Parent.class).".formatted(reference.name());
    }

    private List<String> models(TypeMirror target) {
        if (target.getKind() != TypeKind.DECLARED) {
            return List.of();
        }
        Types types = compiled.types();
        TypeMirror erased = types.erasure(target);
        return compiled.sources().stream()
                .filter(type -> AnnotationView.find(type, Model.class, compiled.elements())
                        .isPresent())
                .filter(type -> types.isSubtype(types.erasure(type.asType()), erased))
                .map(TypeElement::getSimpleName)
                .map(Object::toString)
                .toList();
    }

    private static String inWords(List<String> models) {
        String first = models.stream().limit(NAMED).collect(joining(", "));
        return models.size() > NAMED ? "%s and %d more".formatted(first, models.size() - NAMED) : first;
    }
}
