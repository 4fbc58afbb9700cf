package dev.expunge.it.oracle.expect;

import dev.expunge.annotation.OnDelete;
import dev.expunge.it.oracle.scenario.ModelSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec.Trait;
import dev.expunge.it.oracle.scenario.Scenario;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** What the compiler has to refuse, each rule said once more in the plainest way, by walking every way around. */
public final class SlowRules {

    private static final Set<OnDelete> TO_NULL = Set.of(OnDelete.SET_NULL, OnDelete.DB_SET_NULL);

    private final List<ModelSpec> models;

    private SlowRules(List<ModelSpec> models) {
        this.models = models;
    }

    /** Returns the codes of the rules that models break. */
    public static Set<String> broken(List<ModelSpec> models) {
        return new SlowRules(models).broken();
    }

    private Set<String> broken() {
        Set<String> codes = new TreeSet<>();
        addIf(anyReference(SlowRules::becomesNullButMayNot), "EXP4003", codes);
        addIf(anyReference(reference -> !reference.isBlind() && isDeletedUnseen(reference.parent())), "EXP5004", codes);
        for (int root = 0; root < Scenario.modelsOf(models); root++) {
            Set<Integer> deleted = deletedWith(root);
            List<List<ReferenceSpec>> rings = rings(deleted);
            addIf(rings.stream().anyMatch(ring -> ring.stream().noneMatch(ReferenceSpec::nullable)), "EXP5001", codes);
            addIf(rings.stream().anyMatch(ring -> ring.stream().anyMatch(ReferenceSpec::nullable)), "EXP5002", codes);
            addIf(deleted.stream().anyMatch(this::hasRowsThatNothingFrees), "EXP5002", codes);
        }
        return codes;
    }

    private static void addIf(boolean broken, String code, Set<String> codes) {
        if (broken) {
            codes.add(code);
        }
    }

    private boolean anyReference(Predicate<ReferenceSpec> rule) {
        return models.stream().flatMap(model -> model.references().stream()).anyMatch(rule);
    }

    private static boolean becomesNullButMayNot(ReferenceSpec reference) {
        return TO_NULL.contains(reference.action()) && !reference.nullable();
    }

    private boolean isDeletedUnseen(int model) {
        return models.get(model).references().stream().anyMatch(reference -> reference.action() == OnDelete.DB_CASCADE);
    }

    /** A model whose rows may go together with those of a root. */
    private Set<Integer> deletedWith(int root) {
        Set<Integer> deleted = new HashSet<>(Set.of(root));
        for (int rounds = 0; rounds < models.size(); rounds++) {
            for (int model = 0; model < models.size(); model++) {
                if (models.get(model).references().stream()
                        .anyMatch(reference ->
                                reference.action() == OnDelete.CASCADE && deleted.contains(reference.parent()))) {
                    deleted.add(model);
                }
            }
        }
        return deleted;
    }

    /** A row that must point at itself to go, but may lack what it would point with. */
    private boolean hasRowsThatNothingFrees(int model) {
        return models.get(model).references().stream()
                .anyMatch(reference -> reference.parent() == model
                        && holdsTheOtherBack(reference)
                        && !reference.nullable()
                        && !reference.is(Trait.KEPT)
                        && reference.is(Trait.BY_CODE));
    }

    /** Returns every way around over several models that can neither be opened nor is refused by a guard. */
    private List<List<ReferenceSpec>> rings(Set<Integer> deleted) {
        List<List<ReferenceSpec>> rings = new ArrayList<>();
        deleted.forEach(start -> walk(start, start, deleted, new ArrayList<>(), new HashSet<>(Set.of(start)), rings));
        return rings;
    }

    private void walk(
            int start,
            int model,
            Set<Integer> deleted,
            List<ReferenceSpec> way,
            Set<Integer> met,
            List<List<ReferenceSpec>> rings) {
        for (ReferenceSpec reference : models.get(model).references()) {
            int next = reference.parent();
            boolean stays = !reference.nullable() || reference.is(Trait.KEPT);
            if (next != model && deleted.contains(next) && stays && holdsTheOtherBack(reference)) {
                way.add(reference);
                if (next == start) {
                    rings.add(List.copyOf(way));
                } else if (met.add(next)) {
                    walk(start, next, deleted, way, met, rings);
                    met.remove(next);
                }
                way.remove(way.size() - 1);
            }
        }
    }

    /** A guard has refused the delete where PROTECT holds a row back; the database's own actions bind nobody. */
    private static boolean holdsTheOtherBack(ReferenceSpec reference) {
        return !reference.isBlind() && reference.action() != OnDelete.PROTECT;
    }
}
