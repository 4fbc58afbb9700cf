package dev.expunge.processor;

import dev.expunge.processor.diagnostic.Report;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.ModelReader;
import dev.expunge.processor.read.Reading;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.registry.CollectedTypes;
import dev.expunge.processor.read.registry.RegistryReading;
import dev.expunge.processor.rule.ModelRules;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Everything that is wrong with a compilation: each model by itself, then each registry. */
final class CompilationReport {

    private final CompiledTypes compiled;
    private final ModelReader reader;
    private final CollectedTypes collected;

    CompilationReport(CompiledTypes compiled, ModelReader reader, CollectedTypes collected) {
        this.compiled = compiled;
        this.reader = reader;
        this.collected = collected;
    }

    /** Whether another round may bring what models or registries wait for. */
    boolean isDeferred(List<RegistryReading> registries) {
        return registries.stream().anyMatch(RegistryReading::isDeferred)
                || readings().stream().anyMatch(Reading::isDeferred);
    }

    Report over(List<RegistryReading> registries) {
        Report report = new Report();
        GeneratedNames names = new GeneratedNames(compiled);
        for (Reading reading : readings()) {
            report.add(reading.diagnostics());
            reading.readable().ifPresent(model -> report.add(ModelRules.check(model)));
            reading.descriptor().ifPresent(names::add);
        }
        for (RegistryReading registry : registries) {
            report.add(registry.diagnostics());
            report.add(RegistryPlans.of(registry).diagnostics());
            names.add(registry.registry());
        }
        return report.add(names.diagnostics());
    }

    private List<Reading> readings() {
        List<Reading> readings = new ArrayList<>();
        for (TypeName name : collected.models()) {
            compiled.find(name).filter(compiled::isSource).ifPresent(model -> readings.add(read(model)));
        }
        return readings;
    }

    private Reading read(TypeElement model) {
        return reader.read(model, SourceAnchor.of(model));
    }
}
