package dev.expunge.internal.deletion.plan;

import dev.expunge.internal.deletion.rows.KeyMatch;
import dev.expunge.internal.deletion.rows.KeyMatches;
import dev.expunge.spi.Column;
import dev.expunge.spi.Reference;
import dev.expunge.spi.ValueType;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Conditions on keys that nobody knows yet, to show what a statement looks like. */
final class Placeholders {

    /** One key would be compared, not looked for in a list. */
    private static final int KEYS = 2;

    private Placeholders() {}

    /** Returns the condition that some columns hold one of some keys. */
    static KeyMatches ofColumns(Collection<Column<?>> columns) {
        return new KeyMatches(List.of(match(columns)));
    }

    /** Returns the condition that a row refers to one of some rows over one of some references. */
    static KeyMatches ofReferences(List<Reference> references) {
        return new KeyMatches(
                references.stream().map(reference -> match(reference.columns())).toList());
    }

    /** Returns a reference that can be set to {@link #key}. */
    static Reference of(Reference reference) {
        List<Column<?>> stand = anything(reference.columns());
        return new Reference(reference.name(), reference.child(), stand, reference.parent(), reference.parentColumns());
    }

    /** Returns a key that nobody knows yet. */
    static List<Object> key(Collection<Column<?>> columns) {
        return Collections.nCopies(columns.size(), "?");
    }

    private static KeyMatch match(Collection<Column<?>> columns) {
        return new KeyMatch(anything(columns), Collections.nCopies(KEYS, key(columns)));
    }

    private static List<Column<?>> anything(Collection<Column<?>> columns) {
        return columns.stream().map(Placeholders::anything).collect(Collectors.toList());
    }

    /** Returns a column of the same name that takes any object. */
    private static Column<?> anything(Column<?> column) {
        ValueType<Object> anything = new ValueType<>(column.type().sqlType(), Function.identity(), Function.identity());
        return new Column<>(column.field(), column.name(), anything, column.nullable());
    }
}
