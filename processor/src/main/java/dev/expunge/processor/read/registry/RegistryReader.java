package dev.expunge.processor.read.registry;

import dev.expunge.annotation.ModelRegistry;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.ModelReader;
import dev.expunge.processor.read.compiler.CompiledTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** Reads every registry that has to be (re)generated: annotated ones, or the one that a single package implies. */
public final class RegistryReader {

    private final OutputListing listing;
    private final ExplicitRegistryReader explicit;
    private final ImplicitRegistryReader implicit;
    private final CompiledTypes compiled;

    public RegistryReader(CompiledTypes compiled, ModelReader models, ClassOutput output) {
        RegistryAssembler assembler = new RegistryAssembler(compiled, models);
        this.compiled = compiled;
        this.listing = new OutputListing(compiled, output);
        this.explicit = new ExplicitRegistryReader(compiled, listing, output, assembler);
        this.implicit = new ImplicitRegistryReader(compiled, listing, output, assembler);
    }

    public List<RegistryReading> read(CollectedTypes collected) {
        Set<TypeName> registries = new TreeSet<>(collected.registries());
        registries.addAll(listing.annotated(ModelRegistry.class, packagesAndAround(collected)));
        if (registries.isEmpty()) {
            return implicit.read(collected.models());
        }
        List<RegistryReading> readings = new ArrayList<>();
        for (TypeName name : registries) {
            compiled.find(name)
                    .ifPresent(type -> readings.add(explicit.read(type, place(type, collected), collected.models())));
        }
        return readings;
    }

    /** An unchanged registry is often in a package around those of its models. */
    private static Set<String> packagesAndAround(CollectedTypes collected) {
        Set<String> packages = new TreeSet<>();
        for (TypeName model : collected.models()) {
            String name = model.packageName();
            packages.add(name);
            while (name.contains(".")) {
                name = name.substring(0, name.lastIndexOf('.'));
                packages.add(name);
            }
        }
        return packages;
    }

    private Place place(TypeElement registry, CollectedTypes collected) {
        if (compiled.isSource(registry)) {
            return new Place(SourceAnchor.of(registry), true);
        }
        return collected.models().stream()
                .flatMap(name -> compiled.find(name).stream())
                .filter(compiled::isSource)
                .findFirst()
                .map(model -> new Place(SourceAnchor.of(model), false))
                .orElseGet(() -> new Place(SourceAnchor.of(registry), false));
    }
}
