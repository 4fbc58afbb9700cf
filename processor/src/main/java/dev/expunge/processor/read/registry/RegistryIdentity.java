package dev.expunge.processor.read.registry;

import dev.expunge.processor.model.TypeName;
import java.util.Optional;

/**
 * A registry without its models.
 *
 * @param declaredBy the annotated type; absent for an implicit registry
 * @param packageName package of the generated root
 * @param rootName what generated names start with
 * @param visible whether the annotated type is public
 * @param place where messages about it point
 */
record RegistryIdentity(
        Optional<TypeName> declaredBy, String packageName, String rootName, boolean visible, Place place) {

    String label() {
        return declaredBy.map(TypeName::nestedName).orElse("Managers");
    }
}
