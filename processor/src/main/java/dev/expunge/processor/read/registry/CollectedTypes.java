package dev.expunge.processor.read.registry;

import dev.expunge.processor.model.TypeName;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The annotated types that the rounds of a compilation brought, by name.
 *
 * @param models the models
 * @param registries the registries
 */
public record CollectedTypes(SortedSet<TypeName> models, SortedSet<TypeName> registries) {

    public static CollectedTypes none() {
        return new CollectedTypes(new TreeSet<>(), new TreeSet<>());
    }
}
