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
        Stream<String> prefixed = Stream.of("get", "is")
                .flatMap(prefix -> Naming.inAccessors(field).stream().map(name -> prefix + name));
        return without(WITHOUT_PARAMETERS, prefixed, field);
    }

    /** Returns the names of setters; {@code setOpen} writes a boolean field {@code isOpen} too. */
    static List<String> setters(String field, boolean isBoolean) {
        Stream<String> prefixed = Naming.inAccessors(field).stream().map(name -> "set" + name);
        boolean isQuestion = isBoolean && field.matches("is\\p{Lu}.*");
        return without(
                WITH_ONE_PARAMETER,
                isQuestion ? Stream.concat(prefixed, Stream.of("set" + field.substring(2))) : prefixed,
                field);
    }

    private static List<String> without(Set<String> ofObject, Stream<String> prefixed, String field) {
        return Stream.concat(prefixed, Stream.of(field))
                .distinct()
                .filter(name -> !ofObject.contains(name))
                .toList();
    }
}
