package dev.expunge.processor.plan;

import dev.expunge.processor.graph.DeletionClosure;
import dev.expunge.processor.graph.Edge;
import java.util.List;
import java.util.stream.Stream;

/** Changes the references of rows that stay. */
final class Sets {

    private final DeletionClosure closure;

    Sets(DeletionClosure closure) {
        this.closure = closure;
    }

    List<PlannedStep> steps() {
        return closure.referrers().stream().flatMap(Sets::step).toList();
    }

    private static Stream<PlannedStep> step(Edge edge) {
        return switch (edge.onDelete()) {
            case SET_NULL -> Stream.of(new PlannedStep.SetNull(edge));
            case SET_DEFAULT -> Stream.of(new PlannedStep.SetDefault(edge));
            case SET ->
                Stream.of(
                        edge.reference().action().value().supplier().isPresent()
                                ? new PlannedStep.SetFrom(edge)
                                : new PlannedStep.SetTo(edge));
            case CASCADE, PROTECT, RESTRICT, DO_NOTHING, DB_CASCADE, DB_SET_NULL, DB_SET_DEFAULT -> Stream.empty();
        };
    }
}
