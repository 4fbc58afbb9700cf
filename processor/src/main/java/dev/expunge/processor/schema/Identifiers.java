package dev.expunge.processor.schema;

import java.util.regex.Pattern;

/** Decides which identifiers need quotes, as the runtime does. */
final class Identifiers {

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]*");

    private Identifiers() {}

    static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches() && !ReservedWords.EVERYWHERE.contains(name);
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }
}
