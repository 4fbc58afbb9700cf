package dev.expunge.processor.emit.source;

import dev.expunge.processor.model.TypeName;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One generated file.
 *
 * @param type the class in it
 * @param text its whole text with every import, ending with a line feed
 * @param components of a record, each as {@code type name}
 */
public record GeneratedSource(TypeName type, String text, List<String> components) {

    private static final Pattern CLASS = Pattern.compile("(?m)^(public )?(final class|record) ");

    private static final Pattern IMPORT_OF_LANGUAGE = Pattern.compile("(?m)^import java\\.lang\\.(\\w+);\n");

    public GeneratedSource {
        components = List.copyOf(components);
    }

    public GeneratedSource(TypeName type, String text) {
        this(type, text, List.of());
    }

    /**
     * Returns the file as people write it: with an import of {@code java.lang} only where the name would mean something
     * else, such as the class of a game's Character.
     *
     * @param isHidden whether a class beside the file has that simple name
     */
    public GeneratedSource withoutNeedlessImports(Predicate<String> isHidden) {
        String needed = IMPORT_OF_LANGUAGE
                .matcher(text)
                .replaceAll(found -> isHidden.test(found.group(1)) ? Matcher.quoteReplacement(found.group()) : "");
        return new GeneratedSource(type, needed, components);
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
