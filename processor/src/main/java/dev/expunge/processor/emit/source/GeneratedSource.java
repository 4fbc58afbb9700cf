package dev.expunge.processor.emit.source;

import dev.expunge.processor.model.TypeName;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One generated file.
 *
 * @param type the class in it
 * @param text its whole text, ending with a line feed
 * @param components of a record, each as {@code type name}
 */
public record GeneratedSource(TypeName type, String text, List<String> components) {

    private static final Pattern CLASS = Pattern.compile("(?m)^(public )?(final class|record) ");

    public GeneratedSource {
        components = List.copyOf(components);
    }

    public GeneratedSource(TypeName type, String text) {
        this(type, text, List.of());
    }

    /** Returns the file with a class that uses what is deprecated without a warning. */
    public GeneratedSource suppressingDeprecation() {
        String annotation = "@SuppressWarnings({\"deprecation\", \"removal\"})\n";
        return new GeneratedSource(type, CLASS.matcher(text).replaceFirst(annotation + "$0"), components);
    }

    public GeneratedSource ofRecord(List<String> itsComponents) {
        return new GeneratedSource(type, text, itsComponents);
    }
}
