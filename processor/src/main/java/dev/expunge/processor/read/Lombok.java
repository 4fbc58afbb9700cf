package dev.expunge.processor.read;

import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Recognises classes whose members are still to be added by Lombok, which changes them in place. */
final class Lombok {

    private Lombok() {}

    static boolean completes(TypeElement model) {
        boolean annotated = Stream.concat(Stream.of(model), model.getEnclosedElements().stream())
                .flatMap(element -> element.getAnnotationMirrors().stream())
                .map(annotation -> (TypeElement) annotation.getAnnotationType().asElement())
                .anyMatch(annotation -> annotation.getQualifiedName().toString().startsWith("lombok."));
        return annotated && model.getEnclosedElements().stream().noneMatch(Lombok::isVisibleMember);
    }

    private static boolean isVisibleMember(Element member) {
        boolean fieldOrMethod = member.getKind() == ElementKind.FIELD || member.getKind() == ElementKind.METHOD;
        return fieldOrMethod && !member.getModifiers().contains(Modifier.PRIVATE);
    }
}
