package dev.expunge.processor.rule;

import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.ModelGraph;
import dev.expunge.processor.model.RegistryDescriptor;
import java.util.List;

/** Every rule on the models of a registry together. */
public final class GraphRules {

    private final List<GraphRule> rules;

    private GraphRules(List<GraphRule> rules) {
        this.rules = rules;
    }

    /** Returns the rules for the models of a registry. */
    public static GraphRules of(RegistryDescriptor registry) {
        return new GraphRules(List.of(
                new TablesAreDistinct(),
                new JoinTablesAreDistinct(),
                new IncompleteRegistry(registry),
                new NotNullCycle(),
                new ForbiddenClear(),
                new UnneededDeferral(registry),
                new ChangedTarget(),
                new UnseenDelete(),
                new UndeclaredMix(),
                new NeedlessOnSoftDelete(),
                new TrashedWithParent(),
                new PartialRestore(),
                new UnseenByDatabase()));
    }

    /** Returns what is wrong with the graph; plans can be made only if nothing is. */
    public List<Diagnostic> check(ModelGraph graph) {
        return rules.stream().flatMap(rule -> rule.check(graph).stream()).toList();
    }
}
