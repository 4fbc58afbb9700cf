package dev.expunge.processor.rule;

import dev.expunge.processor.graph.Component;
import dev.expunge.processor.graph.DeletionOrder;
import dev.expunge.processor.graph.ModelGraph;
import java.util.stream.Stream;

/** The circles that stand in the way of the plan of any model. */
final class StuckComponents {

    private StuckComponents() {}

    /** Returns them by the root of the plan; those that several plans share come several times. */
    static Stream<Component> in(ModelGraph graph) {
        return graph.models().stream().flatMap(root -> DeletionOrder.of(graph.closure(root)).stuck().stream());
    }
}
