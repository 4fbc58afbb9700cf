package dev.expunge.processor.read.registry;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.DeferrableReference;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;

/** Reads which references a registry declares deferrable: each is one of its models', and has a constraint. */
final class Deferrables {

    private final String registry;
    private final Place place;
    private final Findings findings;
    private final List<Declaration> declared = new ArrayList<>();

    Deferrables(String registry, Place place, Findings findings) {
        this.registry = registry;
        this.place = place;
        this.findings = findings;
    }

    /** Takes what the registry's annotation says. */
    void add(AnnotationView registryAnnotation, CompiledTypes compiled, Set<TypeName> members) {
        for (AnnotationView each : registryAnnotation.annotations("deferrableConstraints")) {
            Optional<TypeElement> type = each.type("model").type().flatMap(CompiledTypes::classOf);
            if (type.isEmpty()) {
                findings.add(Diagnostic.of(Code.EXP8002, registry)
                        .help(place.at(each.anchor("model")), "Import the class."));
                continue;
            }
            Declaration declaration = new Declaration(compiled.nameOf(type.get()), each);
            if (members.contains(declaration.model())) {
                declared.add(declaration);
            } else {
                refuse(
                        declaration,
                        "model",
                        "\"" + declaration.model().nestedName() + "\" is none of its models",
                        "Remove it, or add the model to \"models\".");
            }
        }
    }

    /** Returns those of some models; others could not be read, and say so themselves. */
    List<DeferrableReference> of(List<ModelDescriptor> models) {
        List<DeferrableReference> references = new ArrayList<>();
        Set<Declared> seen = new HashSet<>();
        for (Declaration declaration : declared) {
            for (ModelDescriptor model : models) {
                if (model.type().equals(declaration.model()) && isSound(declaration, model, seen)) {
                    references.add(declaration.reference(place));
                }
            }
        }
        return references;
    }

    private boolean isSound(Declaration declaration, ModelDescriptor model, Set<Declared> seen) {
        List<String> names =
                model.references().stream().map(FieldDescriptor::name).toList();
        if (!names.contains(declaration.field())) {
            refuse(declaration, "reference", "it is no reference", referencesOf(model, names));
        } else if (declaration.constraint().isBlank()) {
            refuse(
                    declaration,
                    "constraint",
                    "its constraint has no name",
                    "Write the name that the constraint has in the database.");
        } else if (!seen.add(new Declared(declaration.model(), declaration.field()))) {
            refuse(declaration, "reference", "that is declared already", "Remove one of them.");
        } else {
            return true;
        }
        return false;
    }

    private static String referencesOf(ModelDescriptor model, List<String> names) {
        return names.isEmpty()
                ? "Remove it: \"" + model.type().nestedName() + "\" refers to nothing."
                : "Name one of: " + String.join(", ", names) + ".";
    }

    private void refuse(Declaration declaration, String member, String reason, String cure) {
        findings.add(Diagnostic.of(Code.EXP6012, declaration.label(), registry, reason)
                .help(declaration.anchor(place, member), cure));
    }

    /** What tells a reference from all others: two models may have the same simple name. */
    private record Declared(TypeName model, String field) {}

    /** What one annotation says, about a model of the registry or another one. */
    private record Declaration(TypeName model, AnnotationView written) {

        String field() {
            return written.text("reference");
        }

        String constraint() {
            return written.text("constraint");
        }

        String label() {
            return model.nestedName() + "." + field();
        }

        SourceAnchor anchor(Place place, String member) {
            return place.at(written.anchor(member));
        }

        DeferrableReference reference(Place place) {
            return new DeferrableReference(model, field(), constraint(), anchor(place, "reference"));
        }
    }
}
