package dev.expunge.processor;

import dev.expunge.processor.diagnostic.DiagnosticPrinter;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.emit.model.ModelEmitter;
import dev.expunge.processor.emit.source.GeneratedSource;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.Deprecations;
import dev.expunge.processor.read.ModelReader;
import dev.expunge.processor.read.Reading;
import dev.expunge.processor.read.compiler.CompiledTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Generates each model's own classes in the first round in which the model can be read whole. */
final class ModelRounds implements GuardedProcessor.Rounds {

    private final CompiledTypes compiled;
    private final RoundTypes types;
    private final ModelReader reader;
    private final Deprecations deprecations;
    private final SourceWriter writer;
    private final SortedSet<TypeName> pending = new TreeSet<>();

    ModelRounds(ProcessingEnvironment environment) {
        compiled = CompiledTypes.of(environment);
        types = new RoundTypes(compiled);
        reader = new ModelReader(compiled);
        deprecations = new Deprecations(compiled);
        writer = new SourceWriter(environment.getFiler(), compiled, new DiagnosticPrinter(environment.getMessager()));
    }

    @Override
    public void process(RoundEnvironment round) {
        Set<TypeName> fresh = types.add(round);
        pending.addAll(fresh);
        if (!round.processingOver()) {
            pending.removeIf(name -> compiled.find(name)
                    .map(model -> isDone(model, fresh.contains(name)))
                    .orElse(true));
        }
    }

    private boolean isDone(TypeElement model, boolean fresh) {
        if (fresh && reader.isUnfinished(model)) {
            return false;
        }
        Reading reading = reader.read(model, SourceAnchor.of(model));
        reading.descriptor().ifPresent(found -> writer.write(sources(found), Optional.of(model)));
        if (reading.isDeferred()) {
            // Models that hold each other's key records would wait for each other.
            reading.readable()
                    .filter(part -> reader.hasWholeKey(model, part))
                    .ifPresent(part -> writer.write(ModelEmitter.emitKey(part), Optional.of(model)));
        }
        return !reading.isDeferred();
    }

    private List<GeneratedSource> sources(ModelDescriptor model) {
        List<GeneratedSource> sources = ModelEmitter.emit(model);
        return deprecations.concern(model)
                ? sources.stream().map(GeneratedSource::suppressingDeprecation).toList()
                : sources;
    }
}
