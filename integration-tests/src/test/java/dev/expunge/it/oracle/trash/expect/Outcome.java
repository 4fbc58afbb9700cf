package dev.expunge.it.oracle.trash.expect;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How an operation ends.
 *
 * @param counts numbers by what is counted, under the name of the count; nothing that is zero
 */
public record Outcome(Ending ending, Map<String, Map<String, Long>> counts) {

    public static final String DELETED = "deleted";
    public static final String MARKED = "marked";
    public static final String UPDATED = "updated";
    public static final String RESTORED = "restored";
    public static final String PURGED = "purged";
    public static final String BLOCKERS = "blockers";
    public static final String TRASHED_BLOCKERS = "trashed blockers";
    public static final String PARENTS = "parents";
    public static final String VALUES = "values";

    public static Outcome of(Ending ending) {
        return new Outcome(ending, new TreeMap<>());
    }

    public Outcome with(String name, Map<String, Long> numbers) {
        Map<String, Map<String, Long>> more = new TreeMap<>(counts);
        if (!numbers.isEmpty()) {
            more.put(name, new TreeMap<>(numbers));
        }
        return new Outcome(ending, more);
    }

    public Outcome with(String name, Collection<String> things) {
        return with(name, count(things));
    }

    public static Map<String, Long> count(Collection<String> things) {
        return things.stream().collect(Collectors.groupingBy(thing -> thing, TreeMap::new, Collectors.counting()));
    }

    /** What kind of end it is. */
    public enum Ending {
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
