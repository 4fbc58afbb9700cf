package dev.expunge.processor.emit;

import dev.expunge.processor.model.FieldDescriptor;
import dev.expunge.processor.model.ModelDescriptor;
import dev.expunge.processor.model.ReferenceDescriptor.HeldAs;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The names of the members of a fields class beside its columns. */
record PathNames(Set<String> fields, Set<String> references) {

    static PathNames of(ModelDescriptor model) {
        return new PathNames(names(model.fields()), names(model.references()));
    }

    /** Returns the name of the method that follows a reference: the field's, without the {@code Id} of a key. */
    String of(FieldDescriptor field) {
        HeldAs heldAs = field.reference().orElseThrow().heldAs();
        String name = field.name();
        if (heldAs != HeldAs.OBJECT) {
            name = without("Id", name);
        }
        if (heldAs == HeldAs.KEY_RECORD) {
            name = without("Key", name);
        }
        return Identifiers.method(name);
    }

    /** Returns the name of the field that holds the path of the fields themselves. */
    String ownPath() {
        return fields.contains("pathOfRow") ? "pathOfRow_" : "pathOfRow";
    }

    private String without(String suffix, String name) {
        String shorter = name.endsWith(suffix) ? name.substring(0, name.length() - suffix.length()) : "";
        return shorter.isEmpty() || references.contains(shorter) ? name : shorter;
    }

    private static Set<String> names(List<FieldDescriptor> fields) {
        return fields.stream().map(FieldDescriptor::name).collect(Collectors.toUnmodifiableSet());
    }
}
