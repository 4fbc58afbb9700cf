package dev.expunge.processor.emit.registry;

import com.palantir.javapoet.CodeBlock;
import dev.expunge.annotation.OnDelete;
import dev.expunge.processor.emit.name.Identifiers;
import dev.expunge.processor.emit.name.ModelClasses;
import dev.expunge.processor.emit.name.RuntimeTypes;
import dev.expunge.processor.graph.Edge;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ValueTypeName;
import dev.expunge.processor.plan.DeletionPlan;
import dev.expunge.processor.plan.PlannedReason;
import dev.expunge.processor.plan.PlannedStep;
import dev.expunge.processor.plan.PlannedStepVisitor;
import dev.expunge.processor.plan.SoftDeletionPlan;
import java.util.List;
import java.util.Set;

/** Writes a plan as calls of the runtime's builder, one for each step. */
final class PlanCode implements PlannedStepVisitor<CodeBlock> {

    private final StaticImports imports;
    private final TableCode tables;

    PlanCode(StaticImports imports, TableCode tables) {
        this.imports = imports;
        this.tables = tables;
    }

    CodeBlock of(DeletionPlan plan) {
        return of(plan, "deleting");
    }

    CodeBlock of(SoftDeletionPlan plan) {
        CodeBlock marking = of(plan.marking(), "marking");
        return plan.entries().isEmpty()
                ? CodeBlock.of("$T.of($L)", RuntimeTypes.SOFT_DELETION_PLAN, marking)
                : CodeBlock.of(
                        "$T.of($L, $L$L)",
                        RuntimeTypes.SOFT_DELETION_PLAN,
                        marking,
                        of(plan.deleting(), "deletingBelow"),
                        references(plan.entries()));
    }

    private CodeBlock of(DeletionPlan plan, String start) {
        CodeBlock.Builder code =
                CodeBlock.builder().add("$T.$L($L)", RuntimeTypes.DELETION_PLAN, start, table(plan.root()));
        plan.steps().forEach(step -> code.add(step.accept(this)));
        plan.left().forEach(edge -> code.add(left(edge)));
        return code.add(".build()").build();
    }

    private CodeBlock left(Edge edge) {
        return edge.stays()
                ? CodeBlock.of(".keep($L)", reference(edge))
                : CodeBlock.of(".leave($L, $L)", action(edge.onDelete()), reference(edge));
    }

    @Override
    public CodeBlock collect(PlannedStep.Collect step) {
        return CodeBlock.of(".collect($L)", rows(step));
    }

    @Override
    public CodeBlock repeat(PlannedStep.Repeat step) {
        String rows = imports.use(RuntimeTypes.DELETION_PLAN, "rows");
        return step.collects().stream()
                .map(collect -> CodeBlock.of("$L($L)", rows, rows(collect)))
                .collect(CodeBlock.joining(", ", ".repeat(", ")"));
    }

    @Override
    public CodeBlock guard(PlannedStep.Guard step) {
        return CodeBlock.of(".guard($L, $L)", action(step.action()), reference(step.reference()));
    }

    @Override
    public CodeBlock clear(PlannedStep.Clear step) {
        return CodeBlock.of(".clear($L)", reference(step.reference()));
    }

    @Override
    public CodeBlock setNull(PlannedStep.SetNull step) {
        return CodeBlock.of(".setNull($L)", reference(step.reference()));
    }

    @Override
    public CodeBlock setDefault(PlannedStep.SetDefault step) {
        CodeBlock values = step.reference().field().columns().stream()
                .map(Literal::ofDefault)
                .collect(CodeBlock.joining(", "));
        return CodeBlock.of(".setDefault($L, $L)", reference(step.reference()), values);
    }

    @Override
    public CodeBlock setTo(PlannedStep.SetTo step) {
        Edge edge = step.reference();
        ValueTypeName type = edge.field().columns().get(0).type();
        return CodeBlock.of(".setTo($L, $L)", reference(edge), Literal.of(type, step.literal()));
    }

    @Override
    public CodeBlock setFrom(PlannedStep.SetFrom step) {
        Edge edge = step.reference();
        return CodeBlock.of(
                ".setFrom($L, $T.$L())",
                reference(edge),
                ModelClasses.of(edge.child().type()).modelType(),
                Identifiers.supplier(edge.field().name()));
    }

    @Override
    public CodeBlock defer(PlannedStep.Defer step) {
        return CodeBlock.of(".defer($L)", constraints(step.references()));
    }

    @Override
    public CodeBlock enforce(PlannedStep.Enforce step) {
        return CodeBlock.of(".enforce($L)", constraints(step.references()));
    }

    @Override
    public CodeBlock delete(PlannedStep.Delete step) {
        return CodeBlock.of(".delete($L)", table(step.model()));
    }

    @Override
    public CodeBlock deleteDeepestFirst(PlannedStep.DeleteDeepestFirst step) {
        return CodeBlock.of(".deleteDeepestFirst($L$L)", table(step.model()), references(step.by()));
    }

    @Override
    public CodeBlock deleteReferring(PlannedStep.DeleteReferring step) {
        return CodeBlock.of(".deleteReferring($L$L)", table(step.model()), references(step.through()));
    }

    @Override
    public CodeBlock deleteRoots(PlannedStep.DeleteRoots step) {
        return CodeBlock.of(".deleteRoots()");
    }

    @Override
    public CodeBlock mark(PlannedStep.Mark step) {
        return CodeBlock.of(".mark($L)", table(step.model()));
    }

    @Override
    public CodeBlock markReferring(PlannedStep.MarkReferring step) {
        return CodeBlock.of(".markReferring($L$L)", table(step.model()), references(step.through()));
    }

    @Override
    public CodeBlock markRoots(PlannedStep.MarkRoots step) {
        return CodeBlock.of(".markRoots()");
    }

    CodeBlock constraints(List<Edge> edges) {
        return edges.stream().map(this::constraint).collect(CodeBlock.joining(", "));
    }

    private CodeBlock constraint(Edge edge) {
        String constraint = imports.use(RuntimeTypes.DELETION_PLAN, "constraint");
        return CodeBlock.of("$L($S, $L)", constraint, edge.constraint().orElseThrow(), reference(edge));
    }

    private CodeBlock rows(PlannedStep.Collect collect) {
        return CodeBlock.of(
                "$L, $L$L", table(collect.model()), because(collect.reasons()), references(collect.through()));
    }

    private CodeBlock because(Set<PlannedReason> reasons) {
        String because = imports.use(RuntimeTypes.DELETION_PLAN, "because");
        return reasons.stream()
                .map(reason -> CodeBlock.of("$L", imports.use(RuntimeTypes.REASON, reason.name())))
                .collect(CodeBlock.joining(", ", because + "(", ")"));
    }

    private String action(OnDelete action) {
        return imports.use(RuntimeTypes.ON_DELETE, action.name());
    }

    private CodeBlock table(ModelDescriptor model) {
        return tables.table(model);
    }

    private CodeBlock reference(Edge edge) {
        return tables.reference(edge);
    }

    private CodeBlock references(List<Edge> edges) {
        CodeBlock.Builder code = CodeBlock.builder();
        edges.forEach(edge -> code.add(", $L", reference(edge)));
        return code.build();
    }
}
