package dev.expunge.processor.read.jakarta;

import dev.expunge.processor.read.compiler.AnnotationView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** The annotations of Jakarta Persistence, by name: nothing depends on them. */
final class Jakarta {

    /** What maps a member, and has no effect where nobody looks for it. */
    static final List<String> ON_MEMBERS = List.of(
            "Id",
            "EmbeddedId",
            "Version",
            "Basic",
            "Column",
            "GeneratedValue",
            "Enumerated",
            "Temporal",
            "Lob",
            "Convert",
            "Embedded",
            "ElementCollection",
            "ManyToOne",
            "OneToOne",
            "OneToMany",
            "ManyToMany",
            "MapsId",
            "JoinColumn",
            "JoinColumns",
            "JoinTable",
            "Transient");

    private static final String PACKAGE = "jakarta.persistence.";

    private Jakarta() {}

    static Optional<AnnotationView> find(Element element, String name, Elements elements) {
        return AnnotationView.find(element, PACKAGE + name, elements);
    }

    static boolean has(Element element, String name, Elements elements) {
        return find(element, name, elements).isPresent();
    }

    /** Returns the annotations of one name, each written for itself or all inside the one that holds several. */
    static Stream<AnnotationView> all(Element element, String name, Elements elements) {
        return Stream.concat(
                find(element, name, elements).stream(),
                find(element, name + "s", elements).stream().flatMap(several -> several.annotations("value").stream()));
    }
}
