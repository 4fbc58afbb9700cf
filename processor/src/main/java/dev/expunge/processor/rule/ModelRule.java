package dev.expunge.processor.rule;

import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;

/** A rule that one model has to meet, whatever its registry. */
@FunctionalInterface
public interface ModelRule {

    /** Returns what is wrong with the model; empty if nothing is. */
    List<Diagnostic> check(ModelDescriptor model);
}
