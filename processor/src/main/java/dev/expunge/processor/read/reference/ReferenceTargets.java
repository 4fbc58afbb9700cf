package dev.expunge.processor.read.reference;

import dev.expunge.annotation.Id;
import dev.expunge.annotation.Model;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.key.KeyReader;
import dev.expunge.processor.read.key.ParentKey;
import dev.expunge.processor.read.member.MappedField;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the parent of a reference, and either side of a join table. */
public final class ReferenceTargets {

    private final CompiledTypes compiled;
    private final KeyReader keys;
    private final ReferredColumns columns;
    private final ModelsBehind modelsBehind;

    public ReferenceTargets(CompiledTypes compiled, KeyReader keys) {
        this.compiled = compiled;
        this.keys = keys;
        this.columns = new ReferredColumns(keys);
        this.modelsBehind = new ModelsBehind(compiled);
    }

    /** Returns the parent with the columns that a reference holds, or empty if they cannot be known. */
    Optional<ParentKey> referred(MappedField field, AnnotationView reference, Findings findings) {
        return parent(field, reference, findings)
                .flatMap(key -> compiled.find(key.model())
                        .flatMap(model -> columns.of(field, reference, model, key, findings)));
    }

    /** Returns the parent's key, or empty if it cannot be known; {@code findings} or the parent's own say why. */
    Optional<ParentKey> parent(MappedField field, AnnotationView reference, Findings findings) {
        return parent(field, reference, field.type(), findings);
    }

    /**
     * Does the same where the field holds more than one.
     *
     * @param held the type of what it holds: the parent, unless the annotation names it
     */
    public Optional<ParentKey> parent(MappedField field, AnnotationView reference, TypeMirror held, Findings findings) {
        boolean named = reference.has("to");
        SourceAnchor anchor = named ? reference.anchor("to") : field.anchor();
        Optional<TypeMirror> target = named ? reference.type("to").type() : Optional.of(held);
        if (target.isEmpty() || target.get().getKind() == TypeKind.ERROR) {
            findings.add(
                    Diagnostic.of(Code.EXP8001, field.label(), field.owner().getSimpleName())
                            .help(anchor, "Import the parent, or add its jar to the class path."));
            return Optional.empty();
        }
        Optional<TypeElement> model = CompiledTypes.classOf(target.get())
                .filter(type -> AnnotationView.find(type, Model.class, compiled.elements())
                        .isPresent());
        if (model.isEmpty()) {
            modelsBehind.explain(field, reference, target.get(), findings);
            return Optional.empty();
        }
        return key(field, model.get(), anchor, findings);
    }

    private Optional<ParentKey> key(MappedField field, TypeElement model, SourceAnchor anchor, Findings findings) {
        Findings ofKey = new Findings();
        Optional<ParentKey> key = keys.key(model, anchor, ofKey);
        ofKey.diagnostics().forEach(findings::add);
        if (key.isEmpty() && isPartOfKey(field) && keys.isCircular(field.owner())) {
            findings.add(Diagnostic.of(Code.EXP4009, model.getSimpleName(), field.label())
                    .help(anchor, "Give one of the models a key that is no reference."));
        }
        return key;
    }

    private boolean isPartOfKey(MappedField field) {
        return field.annotation(Id.class, compiled.elements()).isPresent();
    }
}
