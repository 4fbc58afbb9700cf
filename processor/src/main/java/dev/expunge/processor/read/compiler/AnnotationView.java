package dev.expunge.processor.read.compiler;

import dev.expunge.processor.diagnostic.SourceAnchor;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** One annotation on one element, by member names, keeping each value's place for diagnostics. */
public final class AnnotationView {

    private final Element element;
    private final AnnotationMirror root;
    private final AnnotationMirror mirror;
    private final Elements elements;

    private AnnotationView(Element element, AnnotationMirror root, AnnotationMirror mirror, Elements elements) {
        this.element = element;
        this.root = root;
        this.mirror = mirror;
        this.elements = elements;
    }

    public static Optional<AnnotationView> find(Element element, Class<? extends Annotation> type, Elements elements) {
        return find(element, type.getCanonicalName(), elements);
    }

    public static Optional<AnnotationView> find(Element element, String qualifiedName, Elements elements) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(qualifiedName)) {
                return Optional.of(new AnnotationView(element, mirror, mirror, elements));
            }
        }
        return Optional.empty();
    }

    public String name() {
        return mirror.getAnnotationType().asElement().getSimpleName().toString();
    }

    /** Whether the user wrote the member. */
    public boolean has(String member) {
        return written(member).isPresent();
    }

    public String text(String member) {
        return value(member).getValue().toString();
    }

    public int number(String member) {
        return value(member).getValue() instanceof Integer number ? number : 0;
    }

    public boolean flag(String member) {
        return value(member).getValue().equals(true);
    }

    public String constant(String member) {
        return value(member).getValue() instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : text(member);
    }

    public NamedClass type(String member) {
        return classValue(value(member), anchor(member));
    }

    public List<String> texts(String member) {
        return values(member).stream().map(value -> value.getValue().toString()).toList();
    }

    public List<NamedClass> types(String member) {
        return values(member).stream()
                .map(value -> classValue(value, SourceAnchor.of(element, root, value)))
                .toList();
    }

    public List<AnnotationView> annotations(String member) {
        return values(member).stream()
                .map(AnnotationValue::getValue)
                .filter(AnnotationMirror.class::isInstance)
                .map(nested -> new AnnotationView(element, root, (AnnotationMirror) nested, elements))
                .toList();
    }

    public SourceAnchor anchor() {
        return SourceAnchor.of(element, root);
    }

    /** Returns the place of a member's value, or of the annotation if the member is not written. */
    public SourceAnchor anchor(String member) {
        return written(member)
                .map(value -> SourceAnchor.of(element, root, value))
                .orElseGet(this::anchor);
    }

    private static NamedClass classValue(AnnotationValue value, SourceAnchor anchor) {
        // An unknown class comes as the text "<error>".
        return new NamedClass(
                value.getValue() instanceof TypeMirror type ? Optional.of(type) : Optional.empty(), anchor);
    }

    private List<AnnotationValue> values(String member) {
        AnnotationValue value = value(member);
        if (!(value.getValue() instanceof List<?> list)) {
            return List.of(value);
        }
        return list.stream().map(AnnotationValue.class::cast).toList();
    }

    private Optional<AnnotationValue> written(String member) {
        return find(mirror.getElementValues(), member);
    }

    private AnnotationValue value(String member) {
        return find(elements.getElementValuesWithDefaults(mirror), member)
                .orElseThrow(() -> new IllegalStateException("no member " + member + " in @" + name()));
    }

    private static Optional<AnnotationValue> find(
            Map<? extends ExecutableElement, ? extends AnnotationValue> values, String member) {
        for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry : values.entrySet()) {
            if (entry.getKey().getSimpleName().contentEquals(member)) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }
}
