package dev.expunge.internal.deletion.rows;

import dev.expunge.deletion.Step;
import dev.expunge.spi.Reference;
import dev.expunge.spi.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The deleted rows of every table whose keys are read. */
public final class Collected {

    private final Map<String, CollectedRows> rows = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();

    /** Returns the rows of a collect step's table, none at first. */
    public CollectedRows start(Step.Collect step) {
        CollectedRows started =
                new CollectedRows(step.columns(), step.table().key().size());
        rows.put(step.table().model(), started);
        tables.add(step.table());
        return started;
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

    /** Returns the rows of a table that the plan collects. */
    public CollectedRows of(Table table) {
        return find(table).orElseThrow(() -> new IllegalStateException("The plan has no keys of " + table.model()));
    }

    /** Returns the key of the deleted row that a reference with these values names, if it is among those collected. */
    public Optional<List<Object>> keyOfParent(Reference reference, List<Object> values) {
        return find(reference.parent()).flatMap(parents -> parents.keyOf(reference.parentColumns(), values));
    }

    /** Returns the rows of a table, if the plan collects them. */
    public Optional<CollectedRows> find(Table table) {
        return Optional.ofNullable(rows.get(table.model()));
    }
}
