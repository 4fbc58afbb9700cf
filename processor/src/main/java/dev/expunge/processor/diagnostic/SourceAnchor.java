package dev.expunge.processor.diagnostic;

import dev.expunge.processor.model.Anchor;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;

/**
 * A place that the compiler can point at: an element being compiled, an annotation on it, or one value of that.
 *
 * <p>Never an element of a class file, which has no place: use the element being compiled that led there.
 */
public record SourceAnchor(Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value)
        implements Anchor {

    public static SourceAnchor of(Element element) {
        return new SourceAnchor(element, Optional.empty(), Optional.empty());
    }

    public static SourceAnchor of(Element element, AnnotationMirror annotation) {
        return new SourceAnchor(element, Optional.of(annotation), Optional.empty());
    }

    public static SourceAnchor of(Element element, AnnotationMirror annotation, AnnotationValue value) {
        return new SourceAnchor(element, Optional.of(annotation), Optional.of(value));
    }

    @Override
    public Anchor at(String annotationName, String member) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (mirror.getAnnotationType().asElement().getSimpleName().contentEquals(annotationName)) {
                return at(mirror, member);
            }
        }
        return this;
    }

    private SourceAnchor at(AnnotationMirror mirror, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> written :
                mirror.getElementValues().entrySet()) {
            if (written.getKey().getSimpleName().contentEquals(member)) {
                return of(element, mirror, written.getValue());
            }
        }
        return of(element, mirror);
    }
}
