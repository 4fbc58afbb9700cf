package dev.expunge.processor.read.registry;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.RegistryDescriptor;
import dev.expunge.processor.model.RegistryDescriptor.Member;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.ModelReader;
import dev.expunge.processor.read.Reading;
import dev.expunge.processor.read.compiler.CompiledTypes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import javax.lang.model.element.TypeElement;

/** Reads the models that were gathered for a registry and puts it together. */
final class RegistryAssembler {

    private final CompiledTypes compiled;
    private final ModelReader reader;

    RegistryAssembler(CompiledTypes compiled, ModelReader reader) {
        this.compiled = compiled;
        this.reader = reader;
    }

    RegistryReading assemble(
            RegistryIdentity identity,
            SortedMap<TypeName, SourceAnchor> gathered,
            Accessors accessors,
            Deferrables deferrables,
            Findings findings) {
        List<ModelDescriptor> models = new ArrayList<>();
        gathered.forEach((name, via) -> read(name, via, findings).ifPresent(models::add));
        boolean explicit = identity.declaredBy().isPresent();
        models.stream()
                .filter(model -> explicit && isOutOfReach(model, identity))
                .forEach(model -> findings.add(outOfReach(model, identity)));
        List<Member> members = accessors.members(
                models.stream().filter(model -> !isOutOfReach(model, identity)).toList());
        Set<TypeName> broken = new HashSet<>(gathered.keySet());
        members.forEach(member -> broken.remove(member.model().type()));
        return new RegistryReading(
                new RegistryDescriptor(
                        identity.declaredBy(),
                        identity.packageName(),
                        identity.rootName(),
                        identity.visible() || models.stream().anyMatch(ModelDescriptor::visible),
                        members,
                        deferrables.of(models),
                        identity.place().anchor()),
                broken,
                findings.diagnostics());
    }

    /** Reads a model; what is wrong with one that is compiled here is told with that model, once. */
    private Optional<ModelDescriptor> read(TypeName name, SourceAnchor via, Findings findings) {
        Optional<TypeElement> type = compiled.find(name);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        Reading reading = reader.read(type.get(), via);
        if (!compiled.isSource(type.get())) {
            reading.diagnostics().forEach(findings::add);
        }
        return reading.descriptor();
    }

    private static boolean isOutOfReach(ModelDescriptor model, RegistryIdentity identity) {
        return !model.visible() && !model.type().packageName().equals(identity.packageName());
    }

    private static Diagnostic outOfReach(ModelDescriptor model, RegistryIdentity identity) {
        return Diagnostic.of(Code.EXP6009, model.type().nestedName(), identity.label())
                .help(model.anchor(), "Make the model public, or move the registry beside it.");
    }
}
