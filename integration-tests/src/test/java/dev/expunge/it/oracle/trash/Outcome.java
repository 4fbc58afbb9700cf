package dev.expunge.it.oracle.trash;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How an operation ends.
 *
 * @param counts numbers by what is counted, under the name of the count; nothing that is zero
 */
record Outcome(Ending ending, Map<String, Map<String, Long>> counts) {

    static final String DELETED = "deleted";
    static final String MARKED = "marked";
    static final String UPDATED = "updated";
    static final String RESTORED = "restored";
    static final String PURGED = "purged";
    static final String BLOCKERS = "blockers";
    static final String TRASHED_BLOCKERS = "trashed blockers";
    static final String PARENTS = "parents";
    static final String VALUES = "values";

    static Outcome of(Ending ending) {
        return new Outcome(ending, new TreeMap<>());
    }

    Outcome with(String name, Map<String, Long> numbers) {
        Map<String, Map<String, Long>> more = new TreeMap<>(counts);
        if (!numbers.isEmpty()) {
            more.put(name, new TreeMap<>(numbers));
        }
        return new Outcome(ending, more);
    }

    Outcome with(String name, Collection<String> things) {
        return with(name, count(things));
    }

    static Map<String, Long> count(Collection<String> things) {
        return things.stream().collect(Collectors.groupingBy(thing -> thing, TreeMap::new, Collectors.counting()));
    }

    /** What kind of end it is. */
    enum Ending {
        DELETED,
        PROTECTED,
        RESTRICTED,
        TARGET_DELETED,
        CONSTRAINT,
        RESTORED,
        RESTORE_CONFLICT,
        PURGED,
        INSERTED,
        TRASHED_PARENT,
        VALUE_TAKEN
    }
}
