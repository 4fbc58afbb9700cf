package dev.expunge.processor;

import dev.expunge.annotation.Model;
import dev.expunge.annotation.ModelRegistry;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.registry.CollectedTypes;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Collects annotated types over the rounds, by name: elements of an earlier round are stale in the next. */
final class RoundTypes {

    private final CompiledTypes compiled;
    private final CollectedTypes collected = CollectedTypes.none();

    RoundTypes(CompiledTypes compiled) {
        this.compiled = compiled;
    }

    /** Takes what a round brings and returns the models among it that are compiled here. */
    SortedSet<TypeName> add(RoundEnvironment round) {
        compiled.addRoots(round.getRootElements());
        Collection<TypeElement> models = annotated(round, Model.class);
        SortedSet<TypeName> fresh = new TreeSet<>();
        for (TypeElement model : models) {
            if (collected.models().add(compiled.nameOf(model)) && compiled.isSource(model)) {
                fresh.add(compiled.nameOf(model));
            }
        }
        annotated(round, ModelRegistry.class)
                .forEach(registry -> collected.registries().add(compiled.nameOf(registry)));
        return fresh;
    }

    CollectedTypes collected() {
        return collected;
    }

    private static Collection<TypeElement> annotated(RoundEnvironment round, Class<? extends Annotation> annotation) {
        return ElementFilter.typesIn(round.getElementsAnnotatedWith(annotation));
    }
}
