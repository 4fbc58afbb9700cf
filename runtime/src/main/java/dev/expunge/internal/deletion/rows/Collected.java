package dev.expunge.internal.deletion.rows;

import dev.expunge.deletion.Step;
import dev.expunge.field.Selection.Scope;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of one part of a delete, of every table whose keys are read: those that are marked, which are live, or those
 * that are deleted. The deleted ones may start from marked rows.
 */
public final class Collected {

    private final Scope scope;
    private final Optional<Collected> marked;
    private final List<Reference> entries;
    private final Map<String, CollectedRows> rows = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();

    private Collected(Scope scope, Optional<Collected> marked, List<Reference> entries) {
        this.scope = scope;
        this.marked = marked;
        this.entries = entries;
    }

    /** Returns rows that are deleted, none at first. */
    public static Collected ofDeleted() {
        return new Collected(Scope.ALL, Optional.empty(), List.of());
    }

    /** Returns rows that are marked, none at first. */
    public static Collected ofMarked() {
        return new Collected(Scope.LIVE, Optional.empty(), List.of());
    }

    /** Returns rows that are deleted because they refer to these marked ones by one of some references, none at first. */
    public Collected deletedBelow(List<Reference> references) {
        return new Collected(Scope.ALL, Optional.of(this), references);
    }

    /** Returns the rows of a collect step's table, none at first. */
    public CollectedRows start(Step.Collect step) {
        CollectedRows started =
                new CollectedRows(step.columns(), step.table().key().size());
        rows.put(step.table().model(), started);
        tables.add(step.table());
        return started;
    }

    /** Leaves the rows to others that have them too: a row that is deleted is not marked. */
    public void leave(Collected others) {
        for (Table table : tables) {
            others.find(table)
                    .ifPresent(taken -> rows.put(table.model(), of(table).without(taken)));
        }
    }

    /** Returns which rows are seen when it is asked who refers to these. */
    public Scope scope() {
        return scope;
    }

    public boolean areMarked() {
        return scope == Scope.LIVE;
    }

    /** Returns the tables that were started, in order. */
    public List<Table> tables() {
        return tables;
    }

    /** Whether the same rows of the same tables were found. */
    boolean holdsTheSameAs(Collected other) {
        return tables.equals(other.tables)
                && tables.stream().allMatch(table -> of(table).holdsTheSameAs(other.of(table)));
    }

    /** Returns how many rows there are of all tables. */
    public long size() {
        return rows.values().stream().mapToLong(CollectedRows::size).sum();
    }

    /** Returns how many rows are kept in memory, with the marked ones that these start from. */
    public long kept() {
        return size() + marked.map(Collected::size).orElse(0L);
    }

    /** Returns the rows of a table that the plan collects. */
    public CollectedRows of(Table table) {
        return find(table).orElseThrow(() -> missing(table));
    }

    /** Returns the rows of a table, if the plan collects them. */
    public Optional<CollectedRows> find(Table table) {
        return Optional.ofNullable(rows.get(table.model()));
    }

    /** Returns the rows whose referrers over a reference belong to these: their own, or marked ones, or both. */
    public List<CollectedRows> parents(Reference reference) {
        Stream<CollectedRows> above = marked.stream()
                .filter(any -> entries.contains(reference))
                .map(parents -> parents.of(reference.parent()));
        List<CollectedRows> parents =
                Stream.concat(find(reference.parent()).stream(), above).toList();
        if (parents.isEmpty()) {
            throw missing(reference.parent());
        }
        return parents;
    }

    /** Returns what a reference holds that leads to one of these rows. */
    List<List<Object>> parentValues(Reference reference) {
        List<CollectedRows> parents = parents(reference);
        if (parents.size() == 1) {
            return parents.get(0).values(reference.parentColumns(), 0);
        }
        List<List<Object>> values = new ArrayList<>();
        parents.forEach(rows -> values.addAll(rows.values(reference.parentColumns(), 0)));
        return values;
    }

    /** Returns the key of the row that a reference with these values names, if it is among those collected. */
    public Optional<List<Object>> keyOfParent(Reference reference, List<Object> values) {
        return find(reference.parent()).flatMap(parents -> parents.keyOf(reference.parentColumns(), values));
    }

    private static IllegalStateException missing(Table table) {
        return new IllegalStateException("The plan has no keys of " + table.model());
    }
}
