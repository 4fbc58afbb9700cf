package dev.expunge.processor.emit.name;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/** The names of generated members. */
public final class Identifiers {

    private static final Set<String> METHODS_OF_OBJECT =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private Identifiers() {}

    /** Returns a name that a method without parameters may have: one that Java takes gets a trailing {@code _}. */
    public static String method(String name) {
        return method(name, Set.of());
    }

    /** Returns a name that a method may have beside others of its class. */
    public static String method(String name, Set<String> taken) {
        boolean free = !SourceVersion.isKeyword(name) && !METHODS_OF_OBJECT.contains(name) && !taken.contains(name);
        return free ? name : name + "_";
    }

    /** Returns the name of the method that returns a reference. */
    public static String reference(String field) {
        return field + "Reference";
    }

    /** Returns the name of the method that returns what a reference is set from. */
    public static String supplier(String field) {
        return field + "Supplier";
    }

    /**
     * Returns the name of a column's constant. It tells {@code fooBar} from {@code foo_bar}: a name that cannot be told
     * from its words in upper case stays as it is, with a trailing {@code _}, which no other constant has. So is
     * {@code foo.bar}, of an embedded record, told from both by two underscores.
     */
    public static String column(String field) {
        return Stream.of(field.split("\\.")).map(Identifiers::words).collect(joining("__", "COLUMN_", ""));
    }

    /** Returns the name of a join table's constant, told from others as {@link #column} tells them. */
    public static String join(String field) {
        return "JOIN_" + words(field);
    }

    /** Returns the name of the method that returns a join table's reference to the model that owns it. */
    public static String toOwner(String field) {
        return field + "ToOwner";
    }

    /** Returns the name of the method that returns a join table's reference to the other side. */
    public static String toOther(String field) {
        return field + "ToOther";
    }

    private static String words(String field) {
        String words = field.replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})", "_")
                .toUpperCase(Locale.ROOT);
        return camelCase(words).equals(field) ? words : field + "_";
    }

    private static String camelCase(String words) {
        StringBuilder name = new StringBuilder();
        for (String word : words.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() || word.isEmpty() ? word : capitalized(word));
        }
        return name.toString();
    }

    public static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
