package dev.expunge.dialect;

/** Decides which identifiers need quotes. */
final class Identifiers {

    private Identifiers() {}

    static String write(String name) {
        return isPlain(name) ? name : "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private static boolean isPlain(String name) {
        return name.matches("[a-z][a-z0-9_]*") && !ReservedWords.contains(name);
    }
}
