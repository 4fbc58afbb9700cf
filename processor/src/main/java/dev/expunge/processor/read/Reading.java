package dev.expunge.processor.read;

import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.model.ModelDescriptor;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a model.
 *
 * @param descriptor the model, or empty if it could not be read whole
 * @param readable what could be read of it: enough for the rules on its fields, so that all errors are shown at once
 * @param diagnostics what is wrong with it
 */
public record Reading(
        Optional<ModelDescriptor> descriptor, Optional<ModelDescriptor> readable, List<Diagnostic> diagnostics) {

    public Reading {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns a model that was read whole, whatever there is to warn of. */
    static Reading of(ModelDescriptor descriptor, List<Diagnostic> warnings) {
        return new Reading(Optional.of(descriptor), Optional.of(descriptor), warnings);
    }

    static Reading incomplete(ModelDescriptor readable, List<Diagnostic> diagnostics) {
        return new Reading(Optional.empty(), Optional.of(readable), diagnostics);
    }

    static Reading failed(List<Diagnostic> diagnostics) {
        return new Reading(Optional.empty(), Optional.empty(), diagnostics);
    }

    /** Whether another round may bring the types that are missing. */
    public boolean isDeferred() {
        return descriptor.isEmpty()
                && diagnostics.stream().anyMatch(diagnostic -> diagnostic.code().isUnresolved());
    }
}
