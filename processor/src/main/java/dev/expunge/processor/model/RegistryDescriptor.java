package dev.expunge.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A registry, ready to be linked.
 *
 * @param declaredBy the annotated type; absent for an implicit registry
 * @param packageName package of the generated root
 * @param rootName name that generated classes start with: {@code MusicStore} gives {@code MusicStoreManagers}; empty for
 *     an implicit registry
 * @param visible whether the generated root is public
 * @param members its models, sorted by qualified name
 * @param deferrable the references whose constraints it declares deferrable
 * @param anchor its place in the source; for an implicit registry that of its first model
 */
public record RegistryDescriptor(
        Optional<TypeName> declaredBy,
        String packageName,
        String rootName,
        boolean visible,
        List<Member> members,
        List<DeferrableReference> deferrable,
        Anchor anchor) {

    public RegistryDescriptor {
        members = List.copyOf(members);
        deferrable = List.copyOf(deferrable);
    }

    /**
     * A model with the name of the method that returns its manager.
     *
     * @param accessor the model's simple name in lower camel case, or what the registry sets
     */
    public record Member(ModelDescriptor model, String accessor) {}
}
