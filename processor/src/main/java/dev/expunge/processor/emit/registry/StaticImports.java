package dev.expunge.processor.emit.registry;

import com.palantir.javapoet.ClassName;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Remembers which static members a file calls by their simple names. */
final class StaticImports {

    private final Map<ClassName, Set<String>> members = new TreeMap<>();

    /** Returns the simple name of a member that the file imports from now on. */
    String use(ClassName owner, String member) {
        members.computeIfAbsent(owner, key -> new TreeSet<>()).add(member);
        return member;
    }

    Map<ClassName, Set<String>> members() {
        return members;
    }
}
