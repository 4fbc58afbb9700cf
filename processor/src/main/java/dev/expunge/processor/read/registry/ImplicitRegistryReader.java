package dev.expunge.processor.read.registry;

import dev.expunge.annotation.Model;
import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.CompiledTypes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** Reads the registry that a compilation without any annotated one implies. */
final class ImplicitRegistryReader {

    private final CompiledTypes compiled;
    private final OutputListing listing;
    private final ClassOutput output;
    private final RegistryAssembler assembler;

    ImplicitRegistryReader(
            CompiledTypes compiled, OutputListing listing, ClassOutput output, RegistryAssembler assembler) {
        this.compiled = compiled;
        this.listing = listing;
        this.output = output;
        this.assembler = assembler;
    }

    /**
     * Returns the registry, or none: without models, beside a root that another compilation generated, and in a partial
     * compile whose other models an earlier run has left without such a root, because their registry is elsewhere.
     */
    List<RegistryReading> read(SortedSet<TypeName> models) {
        Optional<TypeElement> first = models.stream()
                .flatMap(name -> compiled.find(name).stream())
                .filter(compiled::isSource)
                .findFirst();
        if (first.isEmpty()) {
            return List.of();
        }
        Place place = new Place(SourceAnchor.of(first.get()), false);
        String packageName = compiled.nameOf(first.get()).packageName();
        Optional<TypeElement> root =
                compiled.find(new TypeName(packageName, "Managers")).filter(found -> !compiled.isSource(found));
        if (root.filter(found -> !output.contains(found)).isPresent()) {
            return List.of();
        }
        if (root.isEmpty() && !models.containsAll(listing.annotated(Model.class, Set.of(packageName)))) {
            return List.of();
        }
        return List.of(read(models, packageName, place, root));
    }

    private RegistryReading read(
            Set<TypeName> models, String packageName, Place place, Optional<TypeElement> previous) {
        Findings findings = new Findings();
        checkPackages(models, place, findings);
        RegistryIdentity identity = new RegistryIdentity(Optional.empty(), packageName, "", false, place);
        RegistryMembers members = new RegistryMembers(compiled, identity.label(), place, findings);
        models.forEach(members::add);
        previous.flatMap(root -> GeneratedRoot.of(root, compiled)).ifPresent(members::add);
        listing.annotated(Model.class, members.packages()).forEach(members::add);
        SortedMap<TypeName, SourceAnchor> all = members.members();
        return assembler.assemble(
                identity,
                all,
                new Accessors(identity.label(), place, findings),
                new Deferrables(identity.label(), place, findings),
                findings);
    }

    private static void checkPackages(Set<TypeName> models, Place place, Findings findings) {
        Set<String> packages = new TreeSet<>();
        models.forEach(model -> packages.add(model.packageName()));
        if (packages.size() > 1) {
            findings.add(
                    Diagnostic.of(Code.EXP6001)
                            .found("packages " + String.join(", ", packages))
                            .help(
                                    place.anchor(),
                                    "Declare one, in the package where its managers should be: @ModelRegistry interface Store {}"));
        }
    }
}
