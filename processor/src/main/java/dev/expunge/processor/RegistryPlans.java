package dev.expunge.processor;

import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.emit.registry.RegistryEmitter;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.model.RegistryDescriptor.Member;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.plan.DeletionPlan;
import dev.expunge.processor.plan.Planner;
import dev.expunge.processor.plan.SoftDeletionPlan;
import dev.expunge.processor.read.registry.RegistryReading;
import dev.expunge.processor.rule.GraphRules;
import dev.expunge.processor.rule.ModelRules;
import dev.expunge.processor.schema.SchemaScript;
import dev.expunge.processor.schema.SchemaScripts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The plans of one registry, with what is wrong with its graph.
 *
 * <p>The graph is judged once, for the files and the scripts alike. It holds only models whose references lead to models
 * that could be read: whoever refers to a broken model, however far away, would only repeat what is told there.
 */
final class RegistryPlans {

    private final RegistryDescriptor registry;
    private final ModelGraph graph;
    private final List<Diagnostic> diagnostics;
    private final boolean sound;

    private RegistryPlans(RegistryDescriptor registry, ModelGraph graph) {
        this.registry = registry;
        this.graph = graph;
        diagnostics = GraphRules.of(registry).check(graph);
        sound = Stream.concat(
                        diagnostics.stream(),
                        graph.models().stream().flatMap(model -> ModelRules.check(model).stream()))
                .noneMatch(Diagnostic::isError);
    }

    static RegistryPlans of(RegistryReading reading) {
        List<ModelDescriptor> models =
                reading.registry().members().stream().map(Member::model).toList();
        return new RegistryPlans(
                reading.registry(),
                ModelGraph.link(
                        sound(models, reading.broken()), reading.registry().deferrable()));
    }

    List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** Returns the registry's files; without plans where the graph does not allow any, so that managers still compile. */
    List<GeneratedSource> sources() {
        List<DeletionPlan> plans = List.of();
        List<SoftDeletionPlan> softPlans = List.of();
        if (sound) {
            Planner planner = new Planner(graph);
            plans = graph.models().stream().map(planner::plan).toList();
            softPlans = graph.models().stream()
                    .flatMap(model -> planner.softPlan(model).stream())
                    .toList();
        }
        return RegistryEmitter.emit(registry, plans, softPlans);
    }

    /** Returns the scripts that create the registry's tables; none where the graph does not allow plans. */
    List<SchemaScript> scripts() {
        return sound ? SchemaScripts.of(registry, graph) : List.of();
    }

    private static List<ModelDescriptor> sound(List<ModelDescriptor> models, Set<TypeName> broken) {
        Set<TypeName> unsound = new HashSet<>(broken);
        boolean grew = true;
        while (grew) {
            grew = models.stream()
                            .filter(model -> model.targets().stream().anyMatch(unsound::contains))
                            .filter(model -> unsound.add(model.type()))
                            .count()
                    > 0;
        }
        return models.stream().filter(model -> !unsound.contains(model.type())).toList();
    }
}
