package dev.expunge.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Recognises classes whose members are still to be added by Lombok, which changes them in place. */
final class Lombok {

    private Lombok() {}

    /** On a class it may hide every field and replace every constructor, on members it adds others. */
    static boolean completes(TypeElement model) {
        return isAnnotated(model)
                || (model.getEnclosedElements().stream().anyMatch(Lombok::isAnnotated)
                        && model.getEnclosedElements().stream().noneMatch(Lombok::isVisibleMember));
    }

    private static boolean isAnnotated(Element element) {
        return element.getAnnotationMirrors().stream()
                .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
                .anyMatch(annotation -> annotation.getQualifiedName().toString().startsWith("lombok."));
    }

    private static boolean isVisibleMember(Element member) {
        boolean fieldOrMethod = member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.METHOD;
        return fieldOrMethod && !member.getModifiers().contains(Modifier.PRIVATE);
    }
}
