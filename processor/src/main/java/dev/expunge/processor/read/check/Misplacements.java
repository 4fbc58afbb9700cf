package dev.expunge.processor.read.check;

import dev.expunge.annotation.Column;
import dev.expunge.annotation.Convert;
import dev.expunge.annotation.Embedded;
import dev.expunge.annotation.ForeignKey;
import dev.expunge.annotation.Id;
import dev.expunge.annotation.ManyToMany;
import dev.expunge.annotation.OneToOne;
import dev.expunge.annotation.Transient;
import dev.expunge.annotation.Version;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.member.MappedField;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Refuses annotations that contradict each other, and those in places where nobody reads them. */
public final class Misplacements {

    private static final List<Class<? extends Annotation>> OF_COLUMN =
            List.of(Id.class, Column.class, Convert.class, Version.class, ForeignKey.class, OneToOne.class);
    private static final List<Class<? extends Annotation>> OF_COLUMNS = with(OF_COLUMN, Embedded.class);
    private static final List<Class<? extends Annotation>> MAPPING = with(OF_COLUMNS, ManyToMany.class);

    private final Elements elements;

    public Misplacements(Elements elements) {
        this.elements = elements;
    }

    public void check(TypeElement model, List<TypeElement> lineage, List<MappedField> fields, Findings findings) {
        Set<Element> read = new HashSet<>();
        for (MappedField field : fields) {
            read.add(field.field());
            field.getter().ifPresent(read::add);
            checkContradiction(field, Transient.class, MAPPING, findings);
            checkContradiction(field, ForeignKey.class, List.of(OneToOne.class), findings);
            checkContradiction(field, Version.class, List.of(Id.class, ForeignKey.class, OneToOne.class), findings);
            checkContradiction(
                    field, Convert.class, List.of(Version.class, ForeignKey.class, OneToOne.class), findings);
            checkContradiction(field, Embedded.class, OF_COLUMN, findings);
            checkContradiction(field, ManyToMany.class, OF_COLUMNS, findings);
        }
        for (TypeElement type : lineage) {
            type.getEnclosedElements().stream()
                    .filter(member -> member.getKind() != ElementKind.RECORD_COMPONENT && !read.contains(member))
                    .forEach(member -> checkUnread(model, member, findings));
        }
    }

    private static List<Class<? extends Annotation>> with(
            List<Class<? extends Annotation>> annotations, Class<? extends Annotation> another) {
        return Stream.concat(annotations.stream(), Stream.of(another)).toList();
    }

    private void checkContradiction(
            MappedField field,
            Class<? extends Annotation> one,
            List<Class<? extends Annotation>> others,
            Findings findings) {
        Optional<AnnotationView> first = field.annotation(one, elements);
        for (Class<? extends Annotation> other : others) {
            Optional<AnnotationView> second = field.annotation(other, elements);
            if (first.isPresent() && second.isPresent()) {
                findings.add(Diagnostic.of(
                                Code.EXP3007,
                                field.label(),
                                first.get().name(),
                                second.get().name())
                        .help(second.get().anchor(), "Remove one of them."));
            }
        }
    }

    private void checkUnread(TypeElement model, Element member, Findings findings) {
        for (Class<? extends Annotation> annotation : MAPPING) {
            AnnotationView.find(member, annotation, elements)
                    .ifPresent(view -> findings.add(Diagnostic.of(
                                    Code.EXP3008,
                                    view.name(),
                                    model.getSimpleName() + "." + member.getSimpleName(),
                                    member.getKind() == ElementKind.FIELD
                                            ? "a static field is no column"
                                            : "it is not the getter of any field")
                            .help(view.anchor(), "Move it to a field, or remove it.")));
        }
    }
}
