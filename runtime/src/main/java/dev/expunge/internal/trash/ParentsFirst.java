package dev.expunge.internal.trash;

import dev.expunge.internal.sql.ByValue;
import dev.expunge.spi.Reference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Orders rows of one model so that each comes after those that it refers to; in a circle of rows, any comes first. */
final class ParentsFirst {

    private final Map<Reference, ByValue<TrashedRow>> referred = new HashMap<>();
    private final Set<TrashedRow> entered = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<TrashedRow> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<TrashedRow> ordered = new ArrayList<>();

    private ParentsFirst(SoftModel model, List<TrashedRow> rows) {
        model.parents().stream().filter(Reference::isToItself).forEach(reference -> {
            ByValue<TrashedRow> byValue = new ByValue<>(reference.parentColumns());
            rows.forEach(row -> row.valuesOf(reference.parentColumns()).ifPresent(values -> byValue.put(values, row)));
            referred.put(reference, byValue);
        });
    }

    static List<TrashedRow> of(RevivedRows rows) {
        ParentsFirst order = new ParentsFirst(rows.model(), rows.rows());
        rows.rows().forEach(order::place);
        return order.ordered;
    }

    /** Places a row behind all above it; chains are too long to recurse. */
    private void place(TrashedRow lowest) {
        Deque<TrashedRow> open = new ArrayDeque<>(List.of(lowest));
        while (!open.isEmpty()) {
            TrashedRow row = open.peek();
            if (entered.add(row)) {
                parents(row).stream()
                        .filter(parent -> !entered.contains(parent))
                        .forEach(open::push);
            } else {
                open.pop();
                if (placed.add(row)) {
                    ordered.add(row);
                }
            }
        }
    }

    private List<TrashedRow> parents(TrashedRow row) {
        List<TrashedRow> parents = new ArrayList<>();
        referred.forEach((reference, byValue) -> row.valuesOf(reference.columns())
                .flatMap(values -> byValue.of(values, reference.columns()))
                .ifPresent(parents::add));
        return parents;
    }
}
