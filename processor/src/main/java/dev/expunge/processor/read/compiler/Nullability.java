package dev.expunge.processor.read.compiler;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** Tells whether a member may be null: any annotation named {@code Nullable} says so, on the member or on its type. */
public final class Nullability {

    private Nullability() {}

    /** Whether a field, or what a method returns, may be null. */
    public static boolean isNullable(Element member) {
        return isNullable(
                member, member instanceof ExecutableElement method ? method.getReturnType() : member.asType());
    }

    private static boolean isNullable(Element member, TypeMirror type) {
        return !type.getKind().isPrimitive()
                && (member.getAnnotationMirrors().stream().anyMatch(Nullability::isNamedNullable)
                        || type.getAnnotationMirrors().stream().anyMatch(Nullability::isNamedNullable));
    }

    private static boolean isNamedNullable(AnnotationMirror annotation) {
        return annotation.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable");
    }
}
