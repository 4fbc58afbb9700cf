package dev.expunge.processor.emit.registry;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.emit.source.SourceFile;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.RegistryDescriptor.Member;
import dev.expunge.processor.plan.DeletionPlan;
import dev.expunge.processor.plan.SoftDeletionPlan;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code <Root>Plans}: every deletion plan as data, readable in a review. */
final class PlansFile {

    private final PlannedRegistry registry;
    private final StaticImports imports = new StaticImports();

    PlansFile(PlannedRegistry registry) {
        this.registry = registry;
    }

    GeneratedSource source() {
        TypeSpec.Builder plans = TypeSpec.classBuilder(registry.names().plansClass())
                .addJavadoc("What deleting the models of $L does, in order.", registry.inDocumentation())
                .addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(registryMethod());
        for (Member member : registry.members()) {
            registry.plan(member).ifPresent(plan -> plans.addMethod(planMethod(member, plan)));
            registry.softPlan(member).ifPresent(plan -> plans.addMethod(softPlanMethod(member, plan)));
        }
        return SourceFile.of(
                registry.names().plans(),
                SourceFile.mark(plans, "RegistryProcessor").build(),
                imports.members());
    }

    private MethodSpec registryMethod() {
        CodeBlock.Builder code = CodeBlock.builder()
                .add("$T.named($S)", RuntimeTypes.REGISTRY, registry.names().registry());
        for (Member member : registry.members()) {
            if (registry.plan(member).isPresent()) {
                code.add(
                        ".model($T.TYPE, $S, $T::$L$L)",
                        ModelClasses.of(member.model().type()).modelType(),
                        member.model().fingerprint(),
                        registry.names().plansClass(),
                        RegistryNames.accessor(member),
                        softPlan(member));
            }
        }
        List<Edge> deferred = registry.deferred();
        if (!deferred.isEmpty()) {
            code.add(".deferring($L)", planCode().constraints(deferred));
        }
        return MethodSpec.methodBuilder("registry")
                .addModifiers(Modifier.STATIC)
                .returns(RuntimeTypes.REGISTRY)
                .addStatement("return $L.build()", code.build())
                .build();
    }

    private CodeBlock softPlan(Member member) {
        return registry.softPlan(member).isPresent()
                ? CodeBlock.of(", $T::$L", registry.names().plansClass(), registry.toTrash(member))
                : CodeBlock.of("");
    }

    private MethodSpec planMethod(Member member, DeletionPlan plan) {
        return MethodSpec.methodBuilder(RegistryNames.accessor(member))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.DELETION_PLAN)
                .addStatement("return $L", planCode().of(plan))
                .build();
    }

    private MethodSpec softPlanMethod(Member member, SoftDeletionPlan plan) {
        return MethodSpec.methodBuilder(registry.toTrash(member))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(RuntimeTypes.SOFT_DELETION_PLAN)
                .addStatement("return $L", planCode().of(plan))
                .build();
    }

    private PlanCode planCode() {
        return new PlanCode(imports, TableCode.of(registry.members()));
    }
}
