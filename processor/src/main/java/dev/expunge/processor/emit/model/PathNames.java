package dev.expunge.processor.emit.model;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import dev.expunge.processor.emit.code.MemberCode;
import dev.expunge.processor.emit.name.Identifiers;
import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The names of the members of a fields class beside its columns. */
final class PathNames {

    private final Map<String, String> paths = new HashMap<>();
    private final String ownPath;

    private PathNames(ModelDescriptor model) {
        Set<String> references =
                model.references().stream().map(FieldDescriptor::name).collect(toCollection(HashSet::new));
        Set<String> taken = new HashSet<>();
        for (FieldDescriptor field : model.references()) {
            String shorter = shorter(field);
            String wanted = references.contains(shorter) ? field.name() : shorter;
            String name = unique(Identifiers.method(taken.contains(wanted) ? field.name() : wanted), taken);
            taken.add(name);
            paths.put(field.name(), name);
        }
        ownPath = unique(
                "pathOfRow", MemberCode.of(model).stream().map(MemberCode::name).collect(toSet()));
    }

    static PathNames of(ModelDescriptor model) {
        return new PathNames(model);
    }

    /** Returns the name of the method that follows a reference: the field's, without the name of what it holds. */
    String of(FieldDescriptor field) {
        return paths.getOrDefault(field.name(), field.name());
    }

    /** Returns the name of the field that holds the path of the fields themselves. */
    String ownPath() {
        return ownPath;
    }

    private static String shorter(FieldDescriptor field) {
        ReferenceDescriptor reference = field.reference().orElseThrow();
        if (!reference.toKey()) {
            return without(Identifiers.capitalized(reference.parentFields().get(0)), field.name());
        }
        HeldAs heldAs = reference.heldAs();
        String name = heldAs == HeldAs.OBJECT ? field.name() : without("Id", field.name());
        return heldAs == HeldAs.KEY_RECORD ? without("Key", name) : name;
    }

    private static String without(String suffix, String name) {
        return name.endsWith(suffix) && name.length() > suffix.length()
                ? name.substring(0, name.length() - suffix.length())
                : name;
    }

    private static String unique(String name, Set<String> taken) {
        return taken.contains(name) ? unique(name + "_", taken) : name;
    }
}
