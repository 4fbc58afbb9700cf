package dev.expunge.processor.read.reference;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.key.KeyReader;
import dev.expunge.processor.read.key.ParentKey;
import dev.expunge.processor.read.key.ReferredField;
import dev.expunge.processor.read.member.MappedField;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Finds which columns of a parent a reference holds: those of its key, or the unique one that it names. */
final class ReferredColumns {

    private final KeyReader keys;

    ReferredColumns(KeyReader keys) {
        this.keys = keys;
    }

    /** Returns the parent with these columns, or empty if {@code findings} say what is wrong with what is named. */
    Optional<ParentKey> of(
            MappedField field, AnnotationView reference, TypeElement model, ParentKey key, Findings findings) {
        List<String> named = reference.texts("references");
        if (named.isEmpty() || named.equals(key.keyFields())) {
            return Optional.of(key);
        }
        Optional<String> unknown =
                named.stream().filter(name -> !key.fields().contains(name)).findFirst();
        if (unknown.isPresent()) {
            findings.add(Diagnostic.of(
                            Code.EXP4007,
                            field.label(),
                            unknown.get(),
                            key.model().nestedName())
                    .help(reference.anchor("references"), "Fields: " + String.join(", ", key.fields()) + "."));
            return Optional.empty();
        }
        return named.size() == 1
                ? unique(field, reference, model, key, findings)
                : refuse("are not its key", field, reference, key, findings);
    }

    private Optional<ParentKey> unique(
            MappedField field, AnnotationView reference, TypeElement model, ParentKey key, Findings findings) {
        String name = reference.texts("references").get(0);
        Findings ofParent = new Findings();
        Optional<ReferredField> named = keys.field(model, name, reference.anchor("references"), ofParent);
        ofParent.diagnostics().forEach(findings::add);
        if (named.isEmpty() || ofParent.hasErrors()) {
            return Optional.empty();
        }
        if (named.get().columns().isEmpty()) {
            return refuse("has no column", field, reference, key, findings);
        }
        if (named.get().columns().size() > 1) {
            return refuse("has several columns", field, reference, key, findings);
        }
        return named.get().unique()
                ? Optional.of(key.by(named.get().columns().get(0)))
                : refuse("is not unique", field, reference, key, findings);
    }

    private static Optional<ParentKey> refuse(
            String obstacle, MappedField field, AnnotationView reference, ParentKey key, Findings findings) {
        String model = key.model().nestedName();
        findings.add(Diagnostic.of(
                        Code.EXP4015,
                        field.label(),
                        String.join("\", \"", reference.texts("references")),
                        model,
                        obstacle)
                .help(
                        reference.anchor("references"),
                        "Name one field of \"" + model
                                + "\" that is @Column(unique = true) or @OneToOne, or refer to its key ("
                                + String.join(", ", key.keyFields()) + ")."));
        return Optional.empty();
    }
}
