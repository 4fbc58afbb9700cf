package dev.expunge.processor.read.registry;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.model.TypeName;
import java.util.List;
import java.util.Set;

/**
 * What came of reading a registry.
 *
 * @param registry the registry, with those of its models that could be read and have an accessor
 * @param broken its other models
 * @param diagnostics what is wrong with it
 */
public record RegistryReading(RegistryDescriptor registry, Set<TypeName> broken, List<Diagnostic> diagnostics) {

    public RegistryReading {
        broken = Set.copyOf(broken);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether another round may bring classes that the registry names. */
    public boolean isDeferred() {
        return diagnostics.stream().anyMatch(diagnostic -> diagnostic.code().isUnresolved());
    }

    /** Whether its files can be written: not over those of another compilation, nor where they could not name it. */
    public boolean isWritable() {
        return diagnostics.stream()
                .noneMatch(diagnostic -> diagnostic.code() == Code.EXP6010 || diagnostic.code() == Code.EXP6011);
    }
}
