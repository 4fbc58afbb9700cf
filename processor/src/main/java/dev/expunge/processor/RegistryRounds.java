package dev.expunge.processor;

import dev.expunge.processor.diagnostic.DiagnosticPrinter;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.Deprecations;
import dev.expunge.processor.read.ModelReader;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.registry.ClassOutput;
import dev.expunge.processor.read.registry.RegistryReader;
import dev.expunge.processor.read.registry.RegistryReading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * Generates the registries in the first round that brings no new model and leaves none unread, and prints all diagnostics
 * in the last: what is wrong is judged once, on what every other processor has left.
 */
final class RegistryRounds implements GuardedProcessor.Rounds {

    private final CompiledTypes compiled;
    private final RoundTypes types;
    private final ModelReader models;
    private final RegistryReader registries;
    private final SourceWriter writer;
    private final DiagnosticPrinter printer;
    private boolean written;

    RegistryRounds(ProcessingEnvironment environment) {
        compiled = CompiledTypes.of(environment);
        types = new RoundTypes(compiled);
        models = new ModelReader(compiled);
        registries = new RegistryReader(
                compiled, models, new ClassOutput(environment.getFiler(), environment.getElementUtils()));
        printer = new DiagnosticPrinter(environment.getMessager());
        writer = new SourceWriter(environment.getFiler(), compiled, printer);
    }

    @Override
    public void process(RoundEnvironment round) {
        Set<TypeName> fresh = types.add(round);
        CompilationReport report = new CompilationReport(compiled, models, types.collected());
        List<RegistryReading> readings = registries.read(types.collected());
        if (round.processingOver()) {
            printer.print(report.over(readings).sorted(round.errorRaised()));
        } else if (!written && fresh.isEmpty() && !report.isDeferred(readings)) {
            written = true;
            readings.stream().filter(RegistryReading::isWritable).forEach(this::write);
        }
    }

    private void write(RegistryReading reading) {
        RegistryPlans plans = RegistryPlans.of(reading);
        List<GeneratedSource> sources = plans.sources();
        Optional<TypeElement> origin =
                reading.registry().declaredBy().flatMap(compiled::find).filter(compiled::isSource);
        writer.write(
                new Deprecations(compiled).concern(reading.registry())
                        ? sources.stream()
                                .map(GeneratedSource::suppressingDeprecation)
                                .toList()
                        : sources,
                origin);
        writer.writeScripts(plans.scripts(), origin);
    }
}
