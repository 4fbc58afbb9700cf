package dev.expunge.dialect;

import java.util.regex.Pattern;

/** Decides which identifiers need quotes. */
final class Identifiers {

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]*");

    private Identifiers() {}

    static String write(String name) {
        return isPlain(name) ? name : quoted(name);
    }

    static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static boolean isPlain(String name) {
        return PLAIN.matcher(name).matches() && !ReservedWords.contains(name);
    }
}
