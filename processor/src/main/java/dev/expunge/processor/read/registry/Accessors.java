package dev.expunge.processor.read.registry;

import dev.expunge.processor.diagnostic.Code;
import dev.expunge.processor.diagnostic.Diagnostic;
import dev.expunge.processor.diagnostic.Findings;
import dev.expunge.processor.diagnostic.SourceAnchor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.RegistryDescriptor.Member;
import dev.expunge.processor.model.TypeName;
import dev.expunge.processor.read.compiler.AnnotationView;
import dev.expunge.processor.read.compiler.CompiledTypes;
import dev.expunge.processor.read.compiler.Naming;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Names the methods of a registry's root that return managers; two of one name are an error, never renamed. */
final class Accessors {

    /** The root's own methods, and those of {@link Object} that take nothing. */
    private static final Set<String> TAKEN = Set.of(
            "database",
            "deletions",
            "getClass",
            "hashCode",
            "toString",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize");

    private final String registry;
    private final Place place;
    private final Map<TypeName, AnnotationView> written = new HashMap<>();
    private final Findings findings;

    Accessors(String registry, Place place, Findings findings) {
        this.registry = registry;
        this.place = place;
        this.findings = findings;
    }

    /** Takes what the registry's annotation says. */
    void add(AnnotationView declared, CompiledTypes compiled, Set<TypeName> members) {
        for (AnnotationView accessor : declared.annotations("accessors")) {
            Optional<TypeElement> model = accessor.type("model").type().flatMap(CompiledTypes::classOf);
            if (model.isEmpty()) {
                findings.add(Diagnostic.of(Code.EXP8002, registry)
                        .help(place.at(accessor.anchor("model")), "Import the class."));
            } else if (members.contains(compiled.nameOf(model.get()))) {
                written.put(compiled.nameOf(model.get()), accessor);
            } else {
                findings.add(Diagnostic.of(
                                Code.EXP6008,
                                accessor.text("name"),
                                registry,
                                "\"" + model.get().getSimpleName() + "\" is none of its models")
                        .help(place.at(accessor.anchor("model")), "Remove it, or add the model to \"models\"."));
            }
        }
    }

    /** Returns the models that have an accessor of their own, in the order given. */
    List<Member> members(List<ModelDescriptor> models) {
        Map<String, TypeName> owners = new HashMap<>();
        List<Member> members = new ArrayList<>();
        for (ModelDescriptor model : models) {
            String name = name(model.type());
            if (isUsable(name, model.type()) && isFree(name, model.type(), owners)) {
                members.add(new Member(model, name));
            }
        }
        return members;
    }

    private String name(TypeName model) {
        return written.containsKey(model) ? written.get(model).text("name") : Naming.lowerCamelCase(model.simple());
    }

    private boolean isUsable(String name, TypeName model) {
        boolean usable = SourceVersion.isName(name) && !name.contains(".") && !TAKEN.contains(name);
        if (!usable) {
            findings.add(Diagnostic.of(
                            Code.EXP6008,
                            name,
                            registry,
                            TAKEN.contains(name) ? "a method of that name exists" : "it is no name of a method")
                    .help(anchor(model), cure(model)));
        }
        return usable;
    }

    private boolean isFree(String name, TypeName model, Map<String, TypeName> owners) {
        TypeName owner = owners.putIfAbsent(name, model);
        if (owner != null) {
            findings.add(Diagnostic.of(Code.EXP6007, owner.qualified(), model.qualified(), name, registry)
                    .help(anchor(model), cure(model)));
        }
        return owner == null;
    }

    private SourceAnchor anchor(TypeName model) {
        return written.containsKey(model) ? place.at(written.get(model).anchor("name")) : place.anchor();
    }

    private static String cure(TypeName model) {
        return "Write on the registry: accessors = @ModelRegistry.Accessor(model = %s.class, name = \"...\")"
                .formatted(model.qualified());
    }
}
