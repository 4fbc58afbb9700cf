package dev.expunge.it.oracle.expect;

import dev.expunge.annotation.OnDelete;
import dev.expunge.it.oracle.expect.Outcome.Refusal;
import dev.expunge.it.oracle.scenario.ReferenceSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec.Trait;
import dev.expunge.it.oracle.scenario.RowId;
import dev.expunge.it.oracle.scenario.RowSpec;
import dev.expunge.it.oracle.scenario.Scenario;
import dev.expunge.it.oracle.scenario.Versions;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says what a delete has to do, by the words of the contract and nothing else: section 1 of the semantics. */
public final class Oracle {

    private static final Set<OnDelete> SETS = EnumSet.of(OnDelete.SET_NULL, OnDelete.SET_DEFAULT, OnDelete.SET);

    private final Scenario scenario;
    private final Set<RowId> deleted = new HashSet<>();

    private Oracle(Scenario scenario) {
        this.scenario = scenario;
    }

    static Outcome of(Scenario scenario) {
        return new Oracle(scenario).outcome();
    }

    public static Expectation expect(Scenario scenario) {
        Outcome outcome = of(scenario);
        DatabaseActions actions = new DatabaseActions(scenario, closure(scenario));
        return outcome instanceof Outcome.Done
                ? new Expectation(outcome, actions.mayRefuse(), actions.uncounted())
                : Expectation.of(outcome);
    }

    /** Returns the rows that a delete takes where nothing refuses it, without those that the database takes itself. */
    public static Set<RowId> closure(Scenario scenario) {
        Oracle oracle = new Oracle(scenario);
        oracle.close();
        return oracle.deleted;
    }

    public static Foreseen foresee(Scenario scenario) {
        return new Oracle(scenario).foreseen();
    }

    private Foreseen foreseen() {
        close();
        Map<String, Long> blockers = blockers();
        Map<String, Long> targets = usesOfDeleted().stream()
                .filter(use -> use.spec().setsTarget() && use.isByRowThatStays())
                .filter(use -> blockers.isEmpty() || !isSupplied(use.spec()))
                .filter(use -> deleted.contains(
                        new RowId(use.spec().parent(), use.spec().target())))
                .collect(Collectors.groupingBy(Use::label, Collectors.counting()));
        return new Foreseen(deletedByModel(), count(OnDelete.CASCADE, use -> true), updated(), blockers, targets);
    }

    private boolean isSupplied(ReferenceSpec spec) {
        return spec.action() == OnDelete.SET
                && (spec.is(Trait.SUPPLIED)
                        || (!spec.is(Trait.BY_CODE)
                                && scenario.models().get(spec.parent()).keyColumns() > 1));
    }

    private Outcome outcome() {
        close();
        Map<String, Long> blockers = blockers();
        if (!blockers.isEmpty()) {
            return new Outcome.Refused(protectors().isEmpty() ? Refusal.RESTRICTED : Refusal.PROTECTED, blockers);
        }
        if (isTargetAmong(deleted::contains)) {
            return new Outcome.Refused(Refusal.TARGET_DELETED, Map.of());
        }
        Set<RowId> existing = scenario.rows().stream().map(RowSpec::id).collect(Collectors.toSet());
        DatabaseActions actions = new DatabaseActions(scenario, deleted);
        if (isTargetAmong(target -> !existing.contains(target)) || actions.refuse()) {
            return new Outcome.Refused(Refusal.CONSTRAINT, Map.of());
        }
        return done(actions.gone());
    }

    /** D is the least set with the roots in it, and each row that refers to a row of it by CASCADE. */
    private void close() {
        scenario.roots().forEach(number -> addIfThere(new RowId(scenario.root(), number)));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Use use : usesOfDeleted()) {
                grown |= use.spec().action() == OnDelete.CASCADE
                        && deleted.add(use.row().id());
            }
        }
    }

    private void addIfThere(RowId id) {
        if (scenario.rows().stream().anyMatch(row -> row.id().equals(id))) {
            deleted.add(id);
        }
    }

    private Map<String, Long> protectors() {
        return count(OnDelete.PROTECT, use -> !use.target().equals(use.row().id()));
    }

    private Map<String, Long> blockers() {
        Map<String, Long> blockers = new TreeMap<>(protectors());
        blockers.putAll(count(OnDelete.RESTRICT, Use::isByRowThatStays));
        return blockers;
    }

    private Map<String, Long> deletedByModel() {
        return deleted.stream().collect(Collectors.groupingBy(id -> scenario.label(id.model()), Collectors.counting()));
    }

    private Map<String, Long> updated() {
        Map<String, Long> updated = new TreeMap<>();
        SETS.forEach(action -> updated.putAll(count(action, Use::isByRowThatStays)));
        return updated;
    }

    private Outcome done(Set<RowId> gone) {
        Set<RowSpec> left = scenario.rows().stream()
                .filter(row -> !gone.contains(row.id()))
                .map(row -> afterwards(row, gone))
                .collect(Collectors.toSet());
        return new Outcome.Done(left, deletedByModel(), updated(), versions(gone));
    }

    /** Each reference that is set is an update of its own, and every update counts. */
    private Map<RowId, Integer> versions(Set<RowId> gone) {
        Map<RowId, Integer> versions = new HashMap<>();
        for (RowSpec row : scenario.rows()) {
            if (scenario.hasVersion(row.model()) && !gone.contains(row.id())) {
                versions.put(row.id(), Versions.first(row.number()) + changes(row));
            }
        }
        return versions;
    }

    private int changes(RowSpec row) {
        return (int) usesOfDeleted().stream()
                .filter(use -> use.row().equals(row) && SETS.contains(use.spec().action()))
                .count();
    }

    private RowSpec afterwards(RowSpec row, Set<RowId> gone) {
        List<OptionalInt> targets = new ArrayList<>();
        for (int i = 0; i < row.targets().size(); i++) {
            targets.add(afterwards(row, i, gone));
        }
        return new RowSpec(row.model(), row.number(), targets);
    }

    private OptionalInt afterwards(RowSpec row, int index, Set<RowId> gone) {
        OptionalInt target = row.targets().get(index);
        ReferenceSpec spec = scenario.reference(row, index);
        if (target.isEmpty() || !gone.contains(new RowId(spec.parent(), target.getAsInt()))) {
            return target;
        }
        return switch (spec.action()) {
            case SET_NULL, DB_SET_NULL -> OptionalInt.empty();
            case SET_DEFAULT, SET, DB_SET_DEFAULT -> OptionalInt.of(spec.target());
            default -> target;
        };
    }

    private boolean isTargetAmong(Predicate<RowId> rows) {
        return usesOfDeleted().stream()
                .filter(use -> use.spec().setsTarget() && use.isByRowThatStays())
                .anyMatch(use ->
                        rows.test(new RowId(use.spec().parent(), use.spec().target())));
    }

    private Map<String, Long> count(OnDelete action, Predicate<Use> counts) {
        return usesOfDeleted().stream()
                .filter(use -> use.spec().action() == action)
                .filter(counts)
                .collect(Collectors.groupingBy(Use::label, TreeMap::new, Collectors.counting()));
    }

    private List<Use> usesOfDeleted() {
        List<Use> uses = new ArrayList<>();
        for (RowSpec row : scenario.rows()) {
            for (int i = 0; i < row.targets().size(); i++) {
                ReferenceSpec spec = scenario.reference(row, i);
                String label = scenario.label(row.model(), i);
                row.targets()
                        .get(i)
                        .ifPresent(number -> uses.add(new Use(
                                row, spec, label, new RowId(spec.parent(), number), !deleted.contains(row.id()))));
            }
        }
        uses.removeIf(use -> !deleted.contains(use.target()));
        return uses;
    }

    /** A row's reference to a deleted row. */
    private record Use(RowSpec row, ReferenceSpec spec, String label, RowId target, boolean isByRowThatStays) {}
}
