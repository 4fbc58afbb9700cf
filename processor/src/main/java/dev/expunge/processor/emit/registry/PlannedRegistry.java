package dev.expunge.processor.emit.registry;

import com.palantir.javapoet.CodeBlock;
import dev.expunge.processor.emit.name.JavaTypes;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.model.RegistryDescriptor.Member;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.plan.DeletionPlan;
import dev.expunge.processor.plan.SoftDeletionPlan;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A registry with the plans of its models, in an order that depends on nothing but names. */
record PlannedRegistry(
        RegistryDescriptor registry,
        List<Member> members,
        Map<TypeName, DeletionPlan> plans,
        Map<TypeName, SoftDeletionPlan> softPlans) {

    static PlannedRegistry of(RegistryDescriptor registry, List<DeletionPlan> plans, List<SoftDeletionPlan> softPlans) {
        List<Member> members = registry.members().stream()
                .sorted(Comparator.comparing(member -> member.model().type()))
                .toList();
        Map<TypeName, DeletionPlan> byRoot =
                plans.stream().collect(Collectors.toMap(plan -> plan.root().type(), Function.identity()));
        Map<TypeName, SoftDeletionPlan> softByRoot =
                softPlans.stream().collect(Collectors.toMap(plan -> plan.root().type(), Function.identity()));
        return new PlannedRegistry(registry, members, byRoot, softByRoot);
    }

    RegistryNames names() {
        return RegistryNames.of(registry);
    }

    /** Returns the plan of a model; a fault in the graph leaves it out, and is an error of its own. */
    Optional<DeletionPlan> plan(Member member) {
        return Optional.ofNullable(plans.get(member.model().type()));
    }

    /** Returns the plan of moving rows of a model to the trash, if it is soft-deletable. */
    Optional<SoftDeletionPlan> softPlan(Member member) {
        return Optional.ofNullable(softPlans.get(member.model().type()));
    }

    /** Returns the name of the method that returns that plan, which is no accessor. */
    String toTrash(Member member) {
        String name = RegistryNames.accessor(member) + "ToTrash";
        while (isAccessor(name)) {
            name += "_";
        }
        return name;
    }

    private boolean isAccessor(String name) {
        return members.stream().map(RegistryNames::accessor).anyMatch(name::equals);
    }

    /** Returns the references that some plan defers. */
    List<Edge> deferred() {
        return members.stream()
                .flatMap(member -> plan(member).stream())
                .flatMap(plan -> plan.deferred().stream())
                .distinct()
                .toList();
    }

    /** Returns how comments call the registry. */
    CodeBlock inDocumentation() {
        return registry.declaredBy()
                .map(type -> CodeBlock.of("{@link $T}", JavaTypes.of(type)))
                .orElse(CodeBlock.of("this package"));
    }
}
