package dev.expunge.processor.read.compiler;

import java.util.List;
import java.util.Locale;

/** Default names: of columns and tables, and of accessors. */
public final class Naming {

    private Naming() {}

    /** Turns {@code supportRepId} into {@code support_rep_id} and {@code URLPath} into {@code url_path}. */
    public static String snakeCase(String name) {
        StringBuilder snake = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            if (i > 0 && startsWord(name, i)) {
                snake.append('_');
            }
            snake.append(name.charAt(i));
        }
        return snake.toString().toLowerCase(Locale.ROOT);
    }

    /** Turns {@code PlaylistTrack} into {@code playlistTrack}. */
    public static String lowerCamelCase(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    public static String upperCamelCase(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Returns what accessors call a property after {@code get}: JavaBeans leaves {@code aName} as it is, others do not. */
    public static List<String> inAccessors(String property) {
        String capital = upperCamelCase(property);
        return property.matches("\\p{Ll}\\p{Lu}.*") ? List.of(capital, property) : List.of(capital);
    }

    private static boolean startsWord(String name, int index) {
        char before = name.charAt(index - 1);
        if (!Character.isUpperCase(name.charAt(index)) || before == '_') {
            return false;
        }
        boolean lowerFollows = index + 1 < name.length() && Character.isLowerCase(name.charAt(index + 1));
        return !Character.isUpperCase(before) || lowerFollows;
    }
}
