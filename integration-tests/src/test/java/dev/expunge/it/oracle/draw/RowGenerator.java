package dev.expunge.it.oracle.draw;

import dev.expunge.it.oracle.scenario.Keys;
import dev.expunge.it.oracle.scenario.ModelSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec;
import dev.expunge.it.oracle.scenario.ReferenceSpec.Trait;
import dev.expunge.it.oracle.scenario.RowSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws rows. All exist before any target is drawn, so that they may refer to each other in circles. */
final class RowGenerator {

    static final int MOST_ROWS = 7;

    private final List<ModelSpec> models;
    private final SplittableRandom random;
    private final int[] counts;

    RowGenerator(List<ModelSpec> models, SplittableRandom random) {
        this.models = models;
        this.random = random;
        this.counts = new int[models.size()];
    }

    List<RowSpec> rows() {
        for (int model = 0; model < counts.length; model++) {
            counts[model] = random.nextInt(MOST_ROWS + 1);
        }
        while (takeAwayWhatFindsNoParent()) {
            // until every row that needs a parent finds one
        }
        List<RowSpec> rows = new ArrayList<>();
        for (int model = 0; model < counts.length; model++) {
            rows.addAll(rows(model));
        }
        return rows;
    }

    private boolean takeAwayWhatFindsNoParent() {
        int[] before = counts.clone();
        for (int model = 0; model < counts.length; model++) {
            counts[model] = Math.min(counts[model], mostRows(model));
        }
        return !Arrays.equals(before, counts);
    }

    private int mostRows(int model) {
        return models.get(model).references().stream()
                .filter(reference -> !reference.nullable())
                .mapToInt(this::mostReferrers)
                .reduce(MOST_ROWS, Math::min);
    }

    private int mostReferrers(ReferenceSpec reference) {
        int candidates = candidates(reference).size();
        return reference.is(Trait.ONE_TO_ONE) || candidates == 0 ? candidates : MOST_ROWS;
    }

    private List<RowSpec> rows(int model) {
        List<List<Integer>> candidates =
                models.get(model).references().stream().map(this::candidates).toList();
        List<RowSpec> rows = new ArrayList<>();
        for (int number = 1; number <= counts[model]; number++) {
            rows.add(new RowSpec(model, number, targets(model, candidates)));
        }
        return rows;
    }

    private List<OptionalInt> targets(int model, List<List<Integer>> candidates) {
        List<OptionalInt> targets = new ArrayList<>();
        for (ReferenceSpec reference : models.get(model).references()) {
            targets.add(target(reference, candidates.get(targets.size())));
        }
        return targets;
    }

    private OptionalInt target(ReferenceSpec reference, List<Integer> candidates) {
        if (candidates.isEmpty() || (reference.nullable() && random.nextInt(3) == 0)) {
            return OptionalInt.empty();
        }
        if (canBePartlyNull(reference) && random.nextInt(4) == 0) {
            return OptionalInt.of(-1 - random.nextInt(MOST_ROWS));
        }
        int position = random.nextInt(candidates.size());
        return OptionalInt.of(reference.is(Trait.ONE_TO_ONE) ? candidates.remove(position) : candidates.get(position));
    }

    private boolean canBePartlyNull(ReferenceSpec reference) {
        return reference.nullable()
                && !reference.is(Trait.BY_CODE)
                && models.get(reference.parent()).keyColumns() > 1;
    }

    private List<Integer> candidates(ReferenceSpec reference) {
        return IntStream.rangeClosed(1, counts[reference.parent()])
                .filter(number ->
                        !reference.is(Trait.BY_CODE) || Keys.code(number).isPresent())
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
