package dev.expunge.internal.deletion.hook;

import dev.expunge.deletion.Step;
import dev.expunge.internal.deletion.rows.CollectedRows;
import dev.expunge.internal.order.TopologicalOrder;
import dev.expunge.spi.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Orders the rows of one table so that each comes before the rows that it refers to. In a circle of rows, any comes first,
 * after all that is below the circle.
 */
final class ChildrenFirst {

    private final CollectedRows rows;
    private final List<List<Integer>> children = new ArrayList<>();

    ChildrenFirst(Step.Collect step, CollectedRows rows) {
        this.rows = rows;
        for (int position = 0; position < rows.size(); position++) {
            children.add(new ArrayList<>());
        }
        step.through().stream().filter(Reference::isToItself).forEach(this::link);
    }

    List<Integer> positions() {
        return TopologicalOrder.of(children);
    }

    private void link(Reference reference) {
        Map<List<Object>, Integer> positions = new HashMap<>();
        for (int position = 0; position < rows.size(); position++) {
            int parent = position;
            rows.identity(position, reference.parentColumns()).ifPresent(value -> positions.put(value, parent));
        }
        for (int position = 0; position < rows.size(); position++) {
            int child = position;
            rows.identity(position, reference.columns())
                    .map(positions::get)
                    .ifPresent(parent -> children.get(parent).add(child));
        }
    }
}
