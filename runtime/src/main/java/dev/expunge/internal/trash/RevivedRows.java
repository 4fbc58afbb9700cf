package dev.expunge.internal.trash;

import dev.expunge.spi.Column;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rows of one model that a restore revives. */
final class RevivedRows {

    private final SoftModel model;
    private final Map<List<Object>, TrashedRow> rows = new LinkedHashMap<>();
    private int asked;

    RevivedRows(SoftModel model) {
        this.model = model;
    }

    SoftModel model() {
        return model;
    }

    /** Adds a row, unless it is there. */
    void add(TrashedRow row) {
        rows.putIfAbsent(row.identity(model.table().key()).orElseThrow(), row);
    }

    boolean holds(TrashedRow row) {
        return rows.containsKey(row.identity(model.table().key()).orElseThrow());
    }

    List<TrashedRow> rows() {
        return List.copyOf(rows.values());
    }

    /** Returns the rows that were added since this was last called. */
    List<TrashedRow> takeNew() {
        List<TrashedRow> all = rows();
        List<TrashedRow> added = all.subList(asked, all.size());
        asked = all.size();
        return added;
    }

    /** Returns the values that its rows have in some columns, comparable. */
    Set<List<Object>> identities(List<Column<?>> columns) {
        Set<List<Object>> identities = new HashSet<>();
        rows.values().forEach(row -> row.identity(columns).ifPresent(identities::add));
        return identities;
    }

    List<List<Object>> keys() {
        List<List<Object>> keys = new ArrayList<>();
        rows.values().forEach(row -> keys.add(row.valuesOf(model.table().key()).orElseThrow()));
        return keys;
    }
}
