package dev.expunge.processor.read.member;

import dev.expunge.processor.read.compiler.Naming;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the methods that read and write a field may be called, the likeliest name first. */
final class AccessorNames {

    // Every class has these, whatever its fields are called.
    private static final Set<String> WITHOUT_PARAMETERS =
            Set.of("clone", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");
    private static final Set<String> WITH_ONE_PARAMETER = Set.of("equals", "wait");

    private AccessorNames() {}

    static List<String> getters(String field) {
        String capital = Naming.upperCamelCase(field);
        return without(WITHOUT_PARAMETERS, "get" + capital, "is" + capital, field);
    }

    /** Returns the names of setters; {@code setOpen} writes a boolean field {@code isOpen} too. */
    static List<String> setters(String field, boolean isBoolean) {
        String setter = "set" + Naming.upperCamelCase(field);
        boolean isQuestion = isBoolean && field.matches("is\\p{Lu}.*");
        return without(WITH_ONE_PARAMETER, setter, isQuestion ? "set" + field.substring(2) : setter, field);
    }

    private static List<String> without(Set<String> ofObject, String... names) {
        return Stream.of(names)
                .distinct()
                .filter(name -> !ofObject.contains(name))
                .toList();
    }
}
