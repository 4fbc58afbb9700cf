package dev.expunge.processor.read;

import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a model.
 *
 * @param descriptor the model, or empty if it could not be read whole
 * @param diagnostics what is wrong with it
 */
public record Reading(Optional<ModelDescriptor> descriptor, List<Diagnostic> diagnostics) {

    public Reading {
        diagnostics = List.copyOf(diagnostics);
    }

    static Reading of(ModelDescriptor descriptor) {
        return new Reading(Optional.of(descriptor), List.of());
    }

    static Reading failed(List<Diagnostic> diagnostics) {
        return new Reading(Optional.empty(), diagnostics);
    }

    /** Whether another round may bring the types that are missing. */
    public boolean isDeferred() {
        return descriptor.isEmpty()
                && diagnostics.stream().anyMatch(diagnostic -> diagnostic.code().isUnresolved());
    }
}
