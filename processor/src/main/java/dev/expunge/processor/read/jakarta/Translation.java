package dev.expunge.processor.read.jakarta;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Embedded;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.Transient;
import dev.expunge.annotation.Version;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.AnnotationView.Said;
import dev.expunge.processor.read.compiler.ValueTypeReader;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;

/** What Jakarta Persistence says about a field, in the words of our own annotations. */
final class Translation {

    private final EntityField field;

    Translation(EntityField field) {
        this.field = field;
    }

    /** Returns what it says or implies, as one of our annotations. */
    Optional<AnnotationView> of(Class<? extends Annotation> ours) {
        if (!field.isPersistent()) {
            return ours == Transient.class ? view(ours, Map.of()) : Optional.empty();
        }
        if (ours == Id.class) {
            return field.find("Id").flatMap(id -> view(ours, generated()));
        }
        if (ours == Version.class) {
            return field.find("Version").flatMap(version -> view(ours, Map.of()));
        }
        if (ours == Embedded.class) {
            return field.embeddable().flatMap(type -> view(ours, Map.of("prefix", new Said("", field.anchor()))));
        }
        if (ours == Column.class) {
            return field.isLink() || field.embeddable().isPresent()
                    ? Optional.empty()
                    : view(ours, new ColumnTranslation(field).said());
        }
        if (ours == ManyToMany.class) {
            return field.find("ManyToMany").flatMap(links -> view(ours, new LinkTranslation(field, links).said()));
        }
        return field.reference()
                .filter(reference -> ours == field.referenceKind())
                .flatMap(reference -> view(ours, new ReferenceTranslation(field, reference).said()));
    }

    private Map<String, Said> generated() {
        // Jakarta Persistence makes texts itself.
        return field.find("GeneratedValue")
                .filter(view -> !ValueTypeReader.name(field.type()).equals("java.lang.String"))
                .map(view -> Map.of("generated", new Said(true, view.anchor())))
                .orElse(Map.of());
    }

    private Optional<AnnotationView> view(Class<? extends Annotation> ours, Map<String, Said> said) {
        return Optional.of(AnnotationView.translated(
                ours, field.anchor(), said, field.entity().elements()));
    }
}
