package dev.expunge.internal.trash;

import dev.expunge.internal.order.TopologicalOrder;
import dev.expunge.internal.sql.ByValue;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.List;

/** Orders rows of one model so that each comes after those that it refers to; in a circle of rows, any comes first. */
final class ParentsFirst {

    private final List<TrashedRow> rows;
    private final List<List<Integer>> parents = new ArrayList<>();

    private ParentsFirst(SoftModel model, List<TrashedRow> rows) {
        this.rows = rows;
        rows.forEach(row -> parents.add(new ArrayList<>()));
        model.parents().stream().filter(Reference::isToItself).forEach(this::link);
    }

    static List<TrashedRow> of(RevivedRows revived) {
        List<TrashedRow> rows = revived.rows();
        return TopologicalOrder.of(new ParentsFirst(revived.model(), rows).parents).stream()
                .map(rows::get)
                .toList();
    }

    private void link(Reference reference) {
        ByValue<Integer> byValue = new ByValue<>(reference.parentColumns());
        for (int position = 0; position < rows.size(); position++) {
            int parent = position;
            rows.get(position).valuesOf(reference.parentColumns()).ifPresent(values -> byValue.put(values, parent));
        }
        for (int position = 0; position < rows.size(); position++) {
            rows.get(position)
                    .valuesOf(reference.columns())
                    .flatMap(values -> byValue.of(values, reference.columns()))
                    .ifPresent(parents.get(position)::add);
        }
    }
}
