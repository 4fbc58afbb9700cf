package dev.expunge.processor.read.compiler;

import dev.expunge.processor.diagnostic.SourceAnchor;
import java.lang.annotation.Annotation;
import java.util.HashMap;
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
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** One annotation on one element, by member names, keeping each value's place for diagnostics. */
public final class AnnotationView {

    private final TypeElement type;
    private final SourceAnchor anchor;
    private final Map<String, Said> said;
    private final Elements elements;

    private AnnotationView(TypeElement type, SourceAnchor anchor, Map<String, Said> said, Elements elements) {
        this.type = type;
        this.anchor = anchor;
        this.said = Map.copyOf(said);
        this.elements = elements;
    }

    public static Optional<AnnotationView> find(Element element, Class<? extends Annotation> type, Elements elements) {
        return find(element, type.getCanonicalName(), elements);
    }

    public static Optional<AnnotationView> find(Element element, String qualifiedName, Elements elements) {
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
            if (type.getQualifiedName().contentEquals(qualifiedName)) {
                return Optional.of(of(mirror, SourceAnchor.of(element, mirror), elements));
            }
        }
        return Optional.empty();
    }

    /** Returns an annotation that nobody wrote: what another one says, in this one's words. */
    public static AnnotationView translated(
            Class<? extends Annotation> type, SourceAnchor anchor, Map<String, Said> said, Elements elements) {
        return new AnnotationView(elements.getTypeElement(type.getCanonicalName()), anchor, said, elements);
    }

    private static AnnotationView of(AnnotationMirror mirror, SourceAnchor root, Elements elements) {
        Map<String, Said> said = new HashMap<>();
        mirror.getElementValues()
                .forEach((member, value) ->
                        said.put(member.getSimpleName().toString(), new Said(value.getValue(), at(root, value))));
        return new AnnotationView((TypeElement) mirror.getAnnotationType().asElement(), root, said, elements);
    }

    /** Returns the same annotation; where it is silent, another one of its type speaks. */
    public AnnotationView completedBy(AnnotationView other) {
        Map<String, Said> both = new HashMap<>(other.said);
        both.putAll(said);
        return new AnnotationView(type, anchor, both, elements);
    }

    public String name() {
        return type.getSimpleName().toString();
    }

    /** Whether the user wrote the member. */
    public boolean has(String member) {
        return said.containsKey(member);
    }

    /** Returns what the user wrote for the member. */
    public Optional<Said> said(String member) {
        return Optional.ofNullable(said.get(member));
    }

    public String text(String member) {
        return value(member).toString();
    }

    public int number(String member) {
        return value(member) instanceof Integer number ? number : 0;
    }

    public boolean flag(String member) {
        return value(member).equals(true);
    }

    public String constant(String member) {
        return value(member) instanceof VariableElement constant
                ? constant.getSimpleName().toString()
                : text(member);
    }

    public NamedClass type(String member) {
        return classValue(value(member), anchor(member));
    }

    public List<String> texts(String member) {
        return values(member).stream().map(value -> plain(value).toString()).toList();
    }

    public List<NamedClass> types(String member) {
        return values(member).stream()
                .map(value ->
                        classValue(plain(value), value instanceof AnnotationValue part ? at(anchor, part) : anchor))
                .toList();
    }

    public List<AnnotationView> annotations(String member) {
        return values(member).stream()
                .map(AnnotationView::plain)
                .filter(AnnotationMirror.class::isInstance)
                .map(nested -> of((AnnotationMirror) nested, anchor, elements))
                .toList();
    }

    public SourceAnchor anchor() {
        return anchor;
    }

    /** Returns the place of a member's value, or of the annotation if the member is not written. */
    public SourceAnchor anchor(String member) {
        return said(member).map(Said::anchor).orElse(anchor);
    }

    private static NamedClass classValue(Object value, SourceAnchor anchor) {
        // An unknown class comes as the text "<error>".
        return new NamedClass(value instanceof TypeMirror type ? Optional.of(type) : Optional.empty(), anchor);
    }

    private List<?> values(String member) {
        Object value = value(member);
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static Object plain(Object value) {
        return value instanceof AnnotationValue part ? part.getValue() : value;
    }

    private static SourceAnchor at(SourceAnchor root, AnnotationValue value) {
        return SourceAnchor.of(root.element(), root.annotation().orElseThrow(), value);
    }

    private Object value(String member) {
        return said(member)
                .map(Said::value)
                .or(() -> defaultOf(member))
                .orElseThrow(() -> new IllegalStateException("no member " + member + " in @" + name()));
    }

    private Optional<Object> defaultOf(String member) {
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(type))) {
            if (method.getSimpleName().contentEquals(member) && method.getDefaultValue() != null) {
                return Optional.of(method.getDefaultValue().getValue());
            }
        }
        return Optional.empty();
    }

    /**
     * What an annotation says about one of its members.
     *
     * @param value the value as the compiler hands it out, or a text, a number, a flag or a list of them
     * @param anchor where it is said
     */
    public record Said(Object value, SourceAnchor anchor) {}
}
