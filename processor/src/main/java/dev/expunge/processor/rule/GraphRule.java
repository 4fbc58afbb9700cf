package dev.expunge.processor.rule;

import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.graph.ModelGraph;
import java.util.List;

/** A rule that the models of a registry have to meet together. */
@FunctionalInterface
public interface GraphRule {

    /** Returns what is wrong with the graph; empty if nothing is. */
    List<Diagnostic> check(ModelGraph graph);
}
