package dev.expunge.processor.emit;

import dev.expunge.processor.model.TypeName;
import java.util.List;

/**
 * One generated file.
 *
 * @param type the class in it
 * @param text its whole text, ending with a line feed
 * @param components of a record, each as {@code type name}
 */
public record GeneratedSource(TypeName type, String text, List<String> components) {

    public GeneratedSource {
        components = List.copyOf(components);
    }

    public GeneratedSource(TypeName type, String text) {
        this(type, text, List.of());
    }

    GeneratedSource ofRecord(List<String> itsComponents) {
        return new GeneratedSource(type, text, itsComponents);
    }
}
