package dev.expunge.it.oracle;

import dev.expunge.it.oracle.expect.Outcome;
import dev.expunge.it.oracle.scenario.ReferenceSpec;
import dev.expunge.it.oracle.scenario.RowId;
import dev.expunge.it.oracle.scenario.RowSpec;
import dev.expunge.it.oracle.scenario.Scenario;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;

/** Finds rows that a delete took and that referred to each other in a circle over one reference of their model. */
final class Circles {

    private final Scenario scenario;
    private final Map<RowId, RowSpec> deleted = new HashMap<>();

    Circles(Scenario scenario, Outcome.Done done) {
        this.scenario = scenario;
        scenario.rows().forEach(row -> deleted.put(row.id(), row));
        done.left().forEach(row -> deleted.remove(row.id()));
    }

    /** Whether there is a circle of several rows over a reference of some kind. */
    boolean areAnyBy(Predicate<ReferenceSpec> kind) {
        return deleted.values().stream().anyMatch(row -> {
            for (int index = 0; index < row.targets().size(); index++) {
                ReferenceSpec spec = scenario.reference(row, index);
                if (spec.parent() == row.model() && kind.test(spec) && isInCircle(row, index)) {
                    return true;
                }
            }
            return false;
        });
    }

    private boolean isInCircle(RowSpec start, int index) {
        Set<RowSpec> met = new HashSet<>();
        RowSpec row = start;
        while (row != null && met.add(row)) {
            OptionalInt target = row.targets().get(index);
            row = target.isPresent() ? deleted.get(new RowId(start.model(), target.getAsInt())) : null;
        }
        return start.equals(row) && met.size() > 1;
    }
}
