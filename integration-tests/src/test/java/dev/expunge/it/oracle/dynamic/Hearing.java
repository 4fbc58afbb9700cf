package dev.expunge.it.oracle.dynamic;

import dev.expunge.annotation.OnDelete;
import dev.expunge.it.oracle.scenario.ReferenceSpec;
import dev.expunge.it.oracle.scenario.RowId;
import dev.expunge.it.oracle.scenario.RowSpec;
import dev.expunge.it.oracle.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What the listeners of some of a scenario's models hear of a delete, and whether it is what was deleted. */
public final class Hearing {

    private final Scenario scenario;
    private final List<RowId> before = new ArrayList<>();
    private final List<RowId> after = new ArrayList<>();

    public Hearing(Scenario scenario) {
        this.scenario = scenario;
    }

    /** Whether a model is listened to: another half of the models in each scenario. */
    boolean isOf(int model) {
        return !scenario.models().get(model).isJoin() && (scenario.rows().hashCode() >> model & 1) == 1;
    }

    void before(RowId row) {
        before.add(row);
    }

    void after(RowId row) {
        after.add(row);
    }

    /** Returns what is wrong with what was heard of a delete that took some rows. */
    public Optional<String> complaint(Set<RowId> taken) {
        Set<RowId> deleted = taken.stream().filter(row -> isOf(row.model())).collect(Collectors.toSet());
        return complaint("before", before, deleted).or(() -> complaint("after", after, deleted));
    }

    private Optional<String> complaint(String when, List<RowId> heard, Set<RowId> deleted) {
        if (heard.size() != deleted.size() || !deleted.equals(new HashSet<>(heard))) {
            return Optional.of("listeners heard %s %s, deleted were %s".formatted(when, heard, deleted));
        }
        return scenario.rows().stream()
                .filter(child -> heard.contains(child.id()))
                .flatMap(child -> parents(child).stream()
                        .filter(parent -> heard.indexOf(parent) >= 0
                                && heard.indexOf(parent) < heard.indexOf(child.id())
                                && !leadsTo(child.id(), parent))
                        .map(parent ->
                                "listeners heard %s of %s before its child %s".formatted(when, parent, child.id())))
                .findFirst();
    }

    /** Whether a row refers to another one, directly or not; where models refer to each other, whatever its rows do. */
    private boolean leadsTo(RowId goal, RowId start) {
        boolean isInCircle =
                start.model() != goal.model() && modelsFrom(start.model()).contains(goal.model());
        Set<RowId> reached = new HashSet<>(Set.of(start));
        List<RowId> next = new ArrayList<>(reached);
        while (!next.isEmpty()) {
            RowId current = next.remove(0);
            scenario.rows().stream()
                    .filter(row -> row.id().equals(current))
                    .flatMap(row -> parents(row).stream())
                    .filter(reached::add)
                    .forEach(next::add);
        }
        return isInCircle || (reached.contains(goal) && !start.equals(goal));
    }

    private Set<Integer> modelsFrom(int model) {
        Set<Integer> reached = new HashSet<>();
        List<Integer> next = new ArrayList<>(List.of(model));
        while (!next.isEmpty()) {
            scenario.models().get(next.remove(0)).references().stream()
                    .filter(reference -> !reference.isBlind() && reached.add(reference.parent()))
                    .forEach(reference -> next.add(reference.parent()));
        }
        return reached;
    }

    private List<RowId> parents(RowSpec row) {
        List<RowId> parents = new ArrayList<>();
        for (int index = 0; index < row.targets().size(); index++) {
            ReferenceSpec reference = scenario.reference(row, index);
            OptionalInt target = row.targets().get(index);
            if (reference.action() == OnDelete.CASCADE && target.isPresent()) {
                parents.add(new RowId(reference.parent(), target.getAsInt()));
            }
        }
        return parents;
    }
}
