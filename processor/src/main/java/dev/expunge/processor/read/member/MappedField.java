package dev.expunge.processor.read.member;

import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.Nullability;
import dev.expunge.processor.read.jakarta.EntityField;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * A field of a model (of a record: the field of a component) with the methods that read and write it.
 *
 * @param owner the model
 * @param field the field, possibly inherited
 * @param declaredType its type as a member of the model
 * @param getter the method that returns its value
 * @param setter the method that takes a new value
 * @param jakarta what Jakarta Persistence says about it, if that maps the model
 * @param holder the field that embeds the record of which this is a component
 */
public record MappedField(
        TypeElement owner,
        VariableElement field,
        TypeMirror declaredType,
        Optional<ExecutableElement> getter,
        Optional<ExecutableElement> setter,
        Optional<EntityField> jakarta,
        Optional<MappedField> holder) {

    /** Returns the field's name; that of a component of an embedded record is {@code holder.component}. */
    public String name() {
        return holder.map(embedding -> embedding.name() + "." + simpleName()).orElseGet(this::simpleName);
    }

    /** Returns the field's name in its own class. */
    public String simpleName() {
        return field.getSimpleName().toString();
    }

    /** Returns the type of its value: that of the field, or what the field is an {@code Optional} of. */
    public TypeMirror type() {
        return CompiledTypes.inOptional(declaredType).orElse(declaredType);
    }

    /** Whether the field is an {@code Optional} of its value. */
    boolean isOptional() {
        return CompiledTypes.inOptional(declaredType).isPresent();
    }

    /** Whether the getter returns an {@code Optional} of the value. */
    boolean hasOptionalGetter() {
        return getter.flatMap(method -> CompiledTypes.inOptional(method.getReturnType()))
                .isPresent();
    }

    /** Returns {@code Model.field}, as messages call it. */
    public String label() {
        return owner.getSimpleName() + "." + name();
    }

    /**
     * Returns an annotation on the field or, failing that, on its getter; what it does not say, or all of it, may come from
     * Jakarta Persistence.
     */
    public Optional<AnnotationView> annotation(Class<? extends Annotation> type, Elements elements) {
        Optional<AnnotationView> written = members()
                .flatMap(member -> AnnotationView.find(member, type, elements).stream())
                .findFirst();
        Optional<AnnotationView> translated = jakarta.flatMap(mapped -> mapped.annotation(type));
        return written.map(view -> translated.map(view::completedBy).orElse(view))
                .or(() -> translated);
    }

    public boolean isNullable() {
        return isOptional()
                || hasOptionalGetter()
                || jakarta.map(EntityField::isNullable)
                        .orElseGet(() -> members().anyMatch(Nullability::isNullable));
    }

    public SourceAnchor anchor() {
        return SourceAnchor.of(field);
    }

    private Stream<Element> members() {
        return Stream.concat(Stream.of(field), getter.stream());
    }
}
