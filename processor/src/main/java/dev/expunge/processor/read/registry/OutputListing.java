package dev.expunge.processor.read.registry;

import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Finds annotated types that are not compiled now, because they did not change since an earlier run wrote them. */
final class OutputListing {

    private final CompiledTypes compiled;
    private final ClassOutput output;

    OutputListing(CompiledTypes compiled, ClassOutput output) {
        this.compiled = compiled;
        this.output = output;
    }

    Set<TypeName> annotated(Class<? extends Annotation> annotation, Set<String> packages) {
        Set<TypeName> found = new TreeSet<>();
        for (String name : packages) {
            PackageElement listed = compiled.elements().getPackageElement(name);
            if (listed != null) {
                collect(listed, annotation, found);
            }
        }
        return found;
    }

    private void collect(Element container, Class<? extends Annotation> annotation, Set<TypeName> found) {
        for (TypeElement type : ElementFilter.typesIn(container.getEnclosedElements())) {
            if (AnnotationView.find(type, annotation, compiled.elements()).isPresent()
                    && !compiled.isSource(type)
                    && output.contains(type)) {
                found.add(compiled.nameOf(type));
            }
            collect(type, annotation, found);
        }
    }
}
