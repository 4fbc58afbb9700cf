package dev.expunge.it.oracle.scenario;

import dev.expunge.it.oracle.scenario.ReferenceSpec.Trait;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Models, rows, and what is to be deleted.
 *
 * @param models the models, by number
 * @param rows all rows
 * @param root number of the model whose rows are deleted
 * @param roots the numbers of these rows
 */
public record Scenario(List<ModelSpec> models, List<RowSpec> rows, int root, Set<Integer> roots) {
    public Scenario {
        models = List.copyOf(models);
        rows = List.copyOf(rows);
        roots = new TreeSet<>(roots);
    }

    /** Returns the number of models before the join tables. */
    public static int modelsOf(List<ModelSpec> specs) {
        return (int) specs.stream().filter(spec -> !spec.isJoin()).count();
    }

    /** Whether the rows of a model have codes, since a reference holds them. */
    public static boolean isCoded(int model, List<ModelSpec> models) {
        return models.stream()
                .flatMap(spec -> spec.references().stream())
                .anyMatch(reference -> reference.parent() == model && reference.is(Trait.BY_CODE));
    }

    /** Returns what reports call the rows of a model, or of a join table. */
    public String label(int model) {
        return (models.get(model).isJoin() ? "m" : "M") + model;
    }

    /** Whether the rows of a model count their changes; those of a join table never do. */
    public boolean hasVersion(int model) {
        return !models.get(model).isJoin() && Versions.areOf(model);
    }

    /** Returns the same models and rows of which others are deleted. */
    public Scenario deleting(Set<Integer> numbers) {
        return new Scenario(models, rows, root, numbers);
    }

    /** Returns the numbers of the roots that are there, in order. */
    public Set<Integer> existingRoots() {
        return rows.stream()
                .filter(row -> row.model() == root && roots.contains(row.number()))
                .map(RowSpec::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Divides all scenarios evenly into shares: whether this is one of a share. */
    public boolean isOneOf(int shares, int share) {
        return Math.floorMod(rows.hashCode(), shares) == share;
    }

    public ReferenceSpec reference(RowSpec row, int index) {
        return models.get(row.model()).references().get(index);
    }

    /**
     * Whether no rows form a ring that unique values keep closed: pointed at themselves one by one, as a database that
     * checks row by row needs it, the first would take what the next still holds.
     */
    public boolean hasNoUniqueRing() {
        return IntStream.range(0, models.size())
                .noneMatch(model -> models.get(model).references().stream()
                        .anyMatch(reference -> reference.parent() == model
                                && (!reference.nullable() || reference.is(Trait.KEPT))
                                && reference.is(Trait.ONE_TO_ONE)));
    }

    /**
     * Whether no circle can lead over two references of a table to itself, both never cleared and one of them unique: a
     * row beside the circle may then hold the value that would open it.
     */
    public boolean hasNoMixedRing() {
        return IntStream.range(0, models.size()).allMatch(model -> {
            List<ReferenceSpec> kept = models.get(model).references().stream()
                    .filter(reference -> reference.parent() == model && reference.is(Trait.KEPT))
                    .toList();
            return kept.size() < 2 || kept.stream().noneMatch(reference -> reference.is(Trait.ONE_TO_ONE));
        });
    }

    /** Returns {@code M1.r0}: what reports call a reference. */
    public String label(int model, int reference) {
        return label(model) + ".r" + reference;
    }
}
