package dev.expunge.internal.deletion.words;

import dev.expunge.deletion.Registry;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What messages and reports of one registry call its models: by their simple names, as far as those are unique. */
public final class Labels {

    private final Set<String> ambiguous;

    public Labels(Registry registry) {
        Set<String> once = new HashSet<>();
        this.ambiguous = registry.entries().stream()
                .map(entry -> entry.table().label())
                .filter(label -> !once.add(label))
                .collect(Collectors.toUnmodifiableSet());
    }

    public String of(Table table) {
        return ambiguous.contains(table.label()) ? table.model() : table.label();
    }

    public String of(Reference reference) {
        return of(reference.child()) + "." + reference.name();
    }

    /** Returns a row as people call it, {@code PlaylistTrack (1, 7)}. */
    public String of(Table table, List<Object> key) {
        String values = key.stream().map(Labels::text).collect(Collectors.joining(", "));
        return of(table) + " " + (key.size() == 1 ? values : "(" + values + ")");
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value);
    }
}
