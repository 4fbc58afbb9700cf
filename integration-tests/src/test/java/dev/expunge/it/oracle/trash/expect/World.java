package dev.expunge.it.oracle.trash.expect;

import dev.expunge.it.oracle.trash.scenario.Marking;
import dev.expunge.it.oracle.trash.scenario.ReferenceSpec;
import dev.expunge.it.oracle.trash.scenario.RowId;
import dev.expunge.it.oracle.trash.scenario.RowState;
import dev.expunge.it.oracle.trash.scenario.Scenario;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All rows as they are at one time. Changes are made on copies. */
public final class World {

    private final Scenario scenario;
    private final Map<String, RowState> rows = new TreeMap<>();

    public World(Scenario scenario, Collection<RowState> rows) {
        this.scenario = scenario;
        rows.forEach(this::put);
    }

    World copy() {
        return new World(scenario, rows.values());
    }

    public Scenario scenario() {
        return scenario;
    }

    public Collection<RowState> rows() {
        return rows.values();
    }

    public Optional<RowState> find(RowId id) {
        return Optional.ofNullable(rows.get(id.toString()));
    }

    void put(RowState row) {
        rows.put(row.id().toString(), row);
    }

    void remove(RowId id) {
        rows.remove(id.toString());
    }

    void change(RowId id, UnaryOperator<RowState> change) {
        find(id).map(change).ifPresent(this::put);
    }

    /** Returns all that refers to a row that is there or not. */
    public List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        rows.values().forEach(row -> uses.addAll(uses(row)));
        return uses;
    }

    public List<Use> uses(RowState row) {
        List<Use> uses = new ArrayList<>();
        List<ReferenceSpec> references = scenario.model(row.id()).references();
        for (int i = 0; i < references.size(); i++) {
            ReferenceSpec reference = references.get(i);
            OptionalInt target = row.targets().get(i);
            String label = scenario.label(row.id().model(), i);
            int index = i;
            target.ifPresent(
                    number -> uses.add(new Use(row, index, reference, label, new RowId(reference.parent(), number))));
        }
        return uses;
    }

    /** Returns the unique values of a row, by name. */
    public Set<String> uniqueValues(RowState row) {
        Set<String> values = new TreeSet<>();
        row.code().ifPresent(code -> values.add(scenario.label(row.id().model()) + ".code = " + code));
        uses(row).stream()
                .filter(use -> use.spec().unique())
                .forEach(use -> values.add(use.label() + " = " + use.target().number()));
        return values;
    }

    /** Returns the unique values that rows hold which may not be had twice. */
    Set<String> takenValues(Stream<RowState> holders) {
        return holders.filter(row -> row.isLive() || !scenario.isSoft(row.id().model()))
                .flatMap(row -> uniqueValues(row).stream())
                .collect(Collectors.toSet());
    }

    /** Returns how it looks to somebody who only sees what is stored. */
    public Set<String> seen() {
        return rows.values().stream()
                .map(row -> scenario.model(row.id()).marking() == Marking.FLAGGED && !row.isLive()
                        ? row.takenBy(RowState.SOMEBODY)
                        : row)
                .map(RowState::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns how its rows look but for their versions. */
    public Set<String> seenWithoutVersions() {
        return new World(
                        scenario,
                        rows.values().stream().map(RowState::withoutVersion).toList())
                .seen();
    }

    /**
     * A row's reference to another, or to itself.
     *
     * @param index number of the reference in its model
     */
    public record Use(RowState row, int index, ReferenceSpec spec, String label, RowId target) {

        public boolean isToItself() {
            return row.id().equals(target);
        }
    }
}
